package cn.oneseal.launcher;

import cn.oneseal.account.AccountGroup;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The first administrator in the database: a security administrator of the bureau, who keeps
 * accounts and appointments and can do nothing else. Written as the schema's owner, in the
 * transaction of the connection; the audit trail says that it was.
 */
final class FirstAdministrator {

  private static final String PAPER = "installation";
  private static final String TODAY = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

  private final Connection connection;

  FirstAdministrator(Connection connection) {
    this.connection = connection;
  }

  /**
   * Refuses where accounts are not made by hand, or where an administrator already is. From here to
   * the end of the transaction no other command can make one.
   */
  void refuseUnlessNeeded() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
    }
    if (exists("SELECT 1 FROM installation WHERE mode = 'DEMONSTRATION'")) {
      throw new LaunchRefused("this is a demonstration; its administrators are there already");
    }
    if (exists("SELECT 1 FROM account WHERE group_name = ?", AccountGroup.ADMINISTRATOR.role())) {
      throw new LaunchRefused("there is an administrator already, who makes the others");
    }
  }

  /** Makes official, duty and account, and says so in the audit trail. */
  void make(String username, String name, String passwordHash) throws SQLException {
    if (exists("SELECT 1 FROM account WHERE username = ?", username)) {
      throw new LaunchRefused("the account " + username + " is there already");
    }
    String[] bureau = bureau();
    write(
        "INSERT INTO body (id, version, code, name, short_name, kind)"
            + " VALUES (nextval('entity_id'), 1, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING",
        (Object[]) bureau);
    long official =
        insert(
            "INSERT INTO official (id, version, body_id, name)"
                + " SELECT nextval('entity_id'), 1, id, ? FROM body WHERE code = ? RETURNING id",
            name,
            bureau[0]);
    write(
        "INSERT INTO appointment"
            + " (id, version, official_id, duty, begins_on, paper, recorded_at, recorded_by)"
            + " VALUES (nextval('entity_id'), 1, ?, ?, "
            + TODAY
            + ", ?, now(), ?)",
        official,
        Duty.SECURITY_ADMINISTRATOR.name(),
        PAPER,
        PAPER);
    long account =
        insert(
            "INSERT INTO account"
                + " (id, version, username, official_id, group_name, password_hash, state)"
                + " VALUES (nextval('entity_id'), 1, ?, ?, ?, ?, 'ACTIVE') RETURNING id",
            username,
            official,
            AccountGroup.ADMINISTRATOR.role(),
            passwordHash);
    write(
        "INSERT INTO audit_entry"
            + " (at, recorded_at, username, body_code, action, outcome, subject, subject_id, detail)"
            + " VALUES (now(), now(), ?, ?, 'FIRST_ADMINISTRATOR_MADE', 'DONE', 'ACCOUNT', ?, ?)",
        PAPER,
        bureau[0],
        Long.toString(account),
        username);
  }

  /** Code, name, short name and kind of the bureau, as the reference data has them. */
  private static String[] bureau() {
    try (InputStream in = BodyKind.class.getResourceAsStream("/reference/departments.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // Our own file: no quotes, no commas within a cell.
      return lines
          .lines()
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[3].equals(BodyKind.APPROVAL_BUREAU.name()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean exists(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private long insert(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private void write(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
