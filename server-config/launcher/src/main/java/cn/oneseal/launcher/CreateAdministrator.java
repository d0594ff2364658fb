package cn.oneseal.launcher;

import cn.oneseal.account.PasswordHash;
import cn.oneseal.account.PasswordRule;
import cn.oneseal.refusal.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The command that makes production's first administrator: nobody can be appointed on a page before
 * there is somebody to do it.
 */
public final class CreateAdministrator {

  private static final String USERNAME = "[a-z][a-z0-9._-]{1,39}";
  private static final int LONGEST_NAME = 100;

  private CreateAdministrator() {}

  /**
   * Asks for the account and makes it.
   *
   * @param arguments none; the exit code is 1 when it is refused
   */
  public static void main(String[] arguments) {
    Command.run(
        () -> {
          if (arguments.length > 0) {
            throw new LaunchRefused("no arguments: it asks for name and password itself");
          }
          Database database = RuntimeFile.database(Command.home());
          try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            FirstAdministrator administrator = new FirstAdministrator(connection);
            // Asked before the questions, so that nobody answers them for nothing.
            administrator.refuseUnlessNeeded();
            create(administrator, new Terminal());
            connection.commit();
          } catch (SQLException e) {
            throw new LaunchRefused(database + ": " + e.getMessage(), e);
          }
        });
  }

  private static void create(FirstAdministrator administrator, Terminal terminal)
      throws SQLException {
    String username = terminal.ask("Account name (small letters, digits, . _ -): ");
    if (!username.matches(USERNAME)) {
      throw new LaunchRefused(
          "account name: 2 to 40 small letters, digits, dots, underscores or hyphens, a letter first");
    }
    String name = terminal.ask("Name of the person: ");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new LaunchRefused("name: 1 to " + LONGEST_NAME + " characters");
    }
    char[] password = terminal.askSecretly("Password: ");
    char[] again = terminal.askSecretly("Password again: ");
    try {
      new PasswordRule().require(username, new char[0], password, again);
    } catch (Refusal refusal) {
      throw new LaunchRefused(refusal.message(Locale.ENGLISH), refusal);
    }
    administrator.make(username, name, PasswordHash.of(password));
    System.out.println("Made the security administrator " + username + ".");
  }
}
