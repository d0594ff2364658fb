package cn.oneseal.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The database that the product works on, and the login that owns it.
 *
 * @param url the JDBC address, without user and password
 * @param user the owner's login
 * @param password the owner's password
 * @param passwordFile where the password is kept, for other tools
 */
record Database(String url, String user, String password, Path passwordFile) {

  /** The role that the application works in: without the owner's rights. */
  static final String APPLICATION_ROLE = "oneseal_app";

  /** Opens a connection as the owner. */
  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(url, properties);
  }

  /** The address for migrations: as the owner. */
  String ownerUrl() {
    return url + mark() + "ApplicationName=oneseal-owner&tcpKeepAlive=true";
  }

  /**
   * The address for the application's pool. The role is part of the address, so that no connection
   * ever works with the owner's rights, not even for its first statement. What a refused statement
   * held (names, hashes of passwords) stays out of the server's log.
   */
  String applicationUrl() {
    return url
        + mark()
        + "ApplicationName=oneseal&tcpKeepAlive=true&reWriteBatchedInserts=true"
        + "&preparedStatementCacheQueries=512&logServerErrorDetail=false&options=-c%20role="
        + APPLICATION_ROLE;
  }

  /** The address for the public face, which signs in as a role of its own. */
  String publicUrl() {
    return url
        + mark()
        + "ApplicationName=oneseal-public&tcpKeepAlive=true&connectTimeout=5&socketTimeout=20"
        + "&logServerErrorDetail=false";
  }

  private char mark() {
    return url.indexOf('?') < 0 ? '?' : '&';
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
