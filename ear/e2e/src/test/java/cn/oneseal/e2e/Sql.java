package cn.oneseal.e2e;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The product's database, as the application's role sees it. */
final class Sql implements AutoCloseable {

  private final Connection connection;

  Sql() throws Exception {
    Properties facts = new Properties();
    try (Reader file = Files.newBufferedReader(Product.home().resolve("runtime.properties"))) {
      facts.load(file);
    }
    String password =
        Files.readString(Path.of(facts.getProperty("db.owner.password.file"))).strip();
    connection =
        DriverManager.getConnection(
            facts.getProperty("db.url"), facts.getProperty("db.owner"), password);
    try (Statement role = connection.createStatement()) {
      role.execute("SET ROLE " + facts.getProperty("db.application.role"));
    }
  }

  /** Returns the rows, each with its columns as text. */
  List<List<String>> rows(String select, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      bind(statement, parameters);
      try (ResultSet found = statement.executeQuery()) {
        List<List<String>> rows = new ArrayList<>();
        while (found.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getString(i));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }

  /** Returns the one value. */
  String value(String select, Object... parameters) throws SQLException {
    List<List<String>> rows = rows(select, parameters);
    return rows.size() == 1 ? rows.get(0).get(0) : null;
  }

  /** Tries a change, which takes effect at once unless the database refuses it. */
  int change(String statement, Object... parameters) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      bind(prepared, parameters);
      return prepared.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
