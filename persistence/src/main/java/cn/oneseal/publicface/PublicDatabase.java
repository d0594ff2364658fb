package cn.oneseal.publicface;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Questions to the views. A database that does not answer is {@link RegisterUnavailable}. */
final class PublicDatabase {

  /** No question takes longer, seconds. */
  private static final int PATIENCE = 10;

  private final DataSource source;

  PublicDatabase(DataSource source) {
    this.source = source;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String query, Row<T> each, Object... arguments) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setQueryTimeout(PATIENCE);
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, storable(arguments[i]));
      }
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(each.read(rows));
        }
      }
      return all;
    } catch (SQLException e) {
      throw new RegisterUnavailable(e);
    }
  }

  /** No text of the database holds a NUL: one that is asked for is left out. */
  private static Object storable(Object argument) {
    return argument instanceof String text ? text.replace("\0", "") : argument;
  }

  <T> Optional<T> first(String query, Row<T> each, Object... arguments) {
    return list(query, each, arguments).stream().findFirst();
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Integer whole(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
