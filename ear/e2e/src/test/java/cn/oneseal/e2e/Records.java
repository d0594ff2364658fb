package cn.oneseal.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds, read past the product: that nothing was written no page can prove. */
final class Records {

  private Records() {}

  /** Returns how many rows a query counts. */
  static long count(String sql, Object... parameters) throws Exception {
    return Long.parseLong(text(sql, parameters));
  }

  /** Returns the first column of the first row as text, or null where there is no row. */
  static String text(String sql, Object... parameters) throws Exception {
    List<String> found = texts(sql, parameters);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the first column of all rows as texts. */
  static List<String> texts(String sql, Object... parameters) throws Exception {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }

  /** Writes rows that are a test's own, and that it removes again. */
  static void change(String sql, Object... parameters) throws Exception {
    try (Connection connection = connect()) {
      change(connection, sql, parameters);
    }
  }

  /** Tries a change as the application's own role. */
  static void changeAsApplication(String sql, Object... parameters) throws Exception {
    try (Connection connection = connect()) {
      change(connection, "SET ROLE " + Product.fact("db.application.role"));
      change(connection, sql, parameters);
    }
  }

  private static void change(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  private static Connection connect() throws Exception {
    String password = Files.readString(Path.of(Product.fact("db.owner.password.file"))).strip();
    return DriverManager.getConnection(Product.fact("db.url"), Product.fact("db.owner"), password);
  }
}
