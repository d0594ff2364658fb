package cn.oneseal.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.PGConnection;

/** The login of the public face, which reads the views made for it and nothing else. */
final class PublicRole {

  static final String NAME = "oneseal_public";

  /** The secret of a home that is its password. */
  static final String SECRET = "database-public";

  private final Database database;
  private final Path passwordFile;

  /**
   * In a database.
   *
   * @param passwordFile where its password is kept; made if absent
   */
  PublicRole(Database database, Path passwordFile) {
    this.database = database;
    this.passwordFile = passwordFile;
  }

  /**
   * Makes the login where it is absent, with the password of this home.
   *
   * @throws LaunchRefused with the statements that a database administrator must run, if the owner
   *     may not
   */
  void ensure() {
    OwnerOnly.secret(passwordFile);
    if (opens()) {
      return;
    }
    try (Connection owner = database.connect();
        Statement statement = owner.createStatement()) {
      // Whether all is well is asked at the end: it may be there with another home's password.
      run(statement, "CREATE ROLE " + NAME + " LOGIN CONNECTION LIMIT 20");
      run(statement, "ALTER ROLE " + NAME + " SET default_transaction_read_only = on");
      run(statement, "ALTER ROLE " + NAME + " SET statement_timeout = '10s'");
      run(statement, "GRANT CONNECT ON DATABASE " + name(owner) + " TO " + NAME);
      setPassword(owner);
    } catch (SQLException e) {
      throw new LaunchRefused(database + ": " + e.getMessage(), e);
    }
    if (!opens()) {
      throw new LaunchRefused(
          "%s may not make the login of the public face; a database administrator must run: %s"
              .formatted(database, sql()));
    }
  }

  /** Gives it the views; to be called when the application has made them. */
  void admit() {
    try (Connection owner = database.connect();
        Statement statement = owner.createStatement()) {
      statement.execute("CALL public_face.admit_reader()");
    } catch (SQLException e) {
      throw new LaunchRefused(database + ": " + e.getMessage(), e);
    }
  }

  String password() {
    return OwnerOnly.secret(passwordFile);
  }

  private String sql() {
    return "CREATE ROLE %s LOGIN PASSWORD '(what stands in %s)'; GRANT CONNECT ON DATABASE %s TO %s"
        .formatted(
            NAME,
            passwordFile,
            database.url().replaceFirst("\\?.*", "").replaceFirst(".*/", ""),
            NAME);
  }

  private boolean opens() {
    Properties properties = new Properties();
    properties.setProperty("user", NAME);
    properties.setProperty("password", password());
    properties.setProperty("connectTimeout", "10");
    try (Connection connection = DriverManager.getConnection(database.url(), properties)) {
      return connection.isValid(10);
    } catch (SQLException e) {
      return false;
    }
  }

  /** As a hash: the password itself reaches neither the server nor its log. */
  private void setPassword(Connection owner) {
    try {
      owner
          .unwrap(PGConnection.class)
          .alterUserPassword(NAME, password().toCharArray(), "scram-sha-256");
    } catch (SQLException notAllowed) {
      // Told at the end.
    }
  }

  private static String name(Connection owner) throws SQLException {
    return '"' + owner.getCatalog().replace("\"", "\"\"") + '"';
  }

  private static void run(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException notAllowed) {
      // Told at the end.
    }
  }
}
