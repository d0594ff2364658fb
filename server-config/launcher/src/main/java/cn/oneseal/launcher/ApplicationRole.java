package cn.oneseal.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The role that the application works in, in a PostgreSQL that others run. */
final class ApplicationRole {

  private ApplicationRole() {}

  /**
   * Makes the role where it is absent and lets the owner work in it.
   *
   * @throws LaunchRefused with the statements that a database administrator must run, if this login
   *     may not
   */
  static void ensure(Database database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      if (works(statement)) {
        return;
      }
      for (String each : sql(database.user()).split(";", -1)) {
        // The role may be there without the grant; whether all is well is asked at the end.
        run(statement, each);
      }
      if (!works(statement)) {
        throw new LaunchRefused(
            "%s may not make the application's role; a database administrator must run: %s"
                .formatted(database, sql(database.user())));
      }
    } catch (SQLException e) {
      throw new LaunchRefused(database + ": " + e.getMessage(), e);
    }
  }

  private static boolean works(Statement statement) {
    return run(statement, "SET ROLE " + Database.APPLICATION_ROLE) && run(statement, "RESET ROLE");
  }

  private static String sql(String user) {
    return "CREATE ROLE %s NOLOGIN; GRANT %s TO \"%s\""
        .formatted(
            Database.APPLICATION_ROLE, Database.APPLICATION_ROLE, user.replace("\"", "\"\""));
  }

  private static boolean run(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
