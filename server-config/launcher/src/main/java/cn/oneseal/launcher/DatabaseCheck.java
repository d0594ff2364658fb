package cn.oneseal.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Whether a PostgreSQL that others run can be used; looks only, and changes nothing. */
final class DatabaseCheck {

  private static final int OLDEST = 160_000;

  private DatabaseCheck() {}

  /**
   * Refuses a database that cannot be reached, is too old, is of a newer OneSeal, or holds data of
   * the other mode.
   *
   * @param program what this program would work with
   */
  static void refuseUnlessUsable(Database database, HomeStamp program) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      if (number(statement, "SELECT current_setting('server_version_num')") < OLDEST) {
        throw new LaunchRefused(database + ": PostgreSQL 16 or later is needed");
      }
      if (exists(statement, "flyway_schema_history")
          && number(
                  statement,
                  "SELECT coalesce(max(version::bigint), 0) FROM flyway_schema_history"
                      + " WHERE version IS NOT NULL AND success")
              > program.schema()) {
        throw new LaunchRefused(database + ": the data is of a newer version of OneSeal");
      }
      if (exists(statement, "installation")) {
        refuseOtherMode(database, statement, program.mode());
      }
    } catch (SQLException e) {
      throw new LaunchRefused(database + ": " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  private static void refuseOtherMode(Database database, Statement statement, Mode mode)
      throws SQLException {
    Optional<String> found = text(statement, "SELECT lower(mode) FROM installation");
    if (found.isPresent() && !found.get().equals(mode.word())) {
      throw new LaunchRefused(
          "%s holds %s data; %s needs another database"
              .formatted(database, found.get(), mode.word()));
    }
  }

  private static boolean exists(Statement statement, String table) throws SQLException {
    return text(statement, "SELECT to_regclass('" + table + "')").isPresent();
  }

  private static long number(Statement statement, String sql) throws SQLException {
    return Long.parseLong(text(statement, sql).orElse("0"));
  }

  private static Optional<String> text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }
}
