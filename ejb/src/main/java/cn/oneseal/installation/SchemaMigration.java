package cn.oneseal.installation;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this version's and says what the installation is, before anything else
 * starts: whatever needs the schema is {@code @DependsOn("SchemaMigration")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DenyAll
public class SchemaMigration {

  @Resource(lookup = "jdbc/oneseal-owner")
  private DataSource owner;

  @Inject private ClockProducer clocks;
  @Inject private SystemClock realTime;

  /** Migrates; a failure stops the start of the application. */
  @PostConstruct
  void migrate() {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
    InstallationMode asked =
        InstallationMode.valueOf(
            System.getProperty("oneseal.mode", "production").toUpperCase(Locale.ROOT));
    try (Connection connection = owner.getConnection()) {
      insertIfAbsent(connection, asked);
      clocks.offsetIs(offsetOf(connection, asked));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read what this installation is", e);
    }
  }

  private void insertIfAbsent(Connection connection, InstallationMode mode) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into installation (id, mode, clock_offset_seconds) values (?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setInt(1, Installation.ID);
      insert.setString(2, mode.name());
      insert.setLong(3, firstOffset(mode).toSeconds());
      insert.executeUpdate();
    }
  }

  /** The first offset is inserted, never updated: the database lets the clock only go forward. */
  private Duration firstOffset(InstallationMode mode) {
    if (mode == InstallationMode.PRODUCTION) {
      return Duration.ZERO;
    }
    LocalDate day =
        LocalDate.parse(System.getProperty("oneseal.demonstration.today", "2020-12-24"));
    Instant now = realTime.now();
    return Duration.between(
        now,
        now.atZone(BusinessClock.ZONE)
            .toLocalTime()
            .atDate(day)
            .atZone(BusinessClock.ZONE)
            .toInstant());
  }

  private static Duration offsetOf(Connection connection, InstallationMode asked)
      throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery("select mode, clock_offset_seconds from installation")) {
      if (!row.next()) {
        throw new IllegalStateException("the row of the installation is missing");
      }
      if (InstallationMode.valueOf(row.getString(1)) != asked) {
        throw new IllegalStateException(
            "the data is of mode " + row.getString(1) + ", this start is of mode " + asked);
      }
      return Duration.ofSeconds(row.getLong(2));
    }
  }
}
