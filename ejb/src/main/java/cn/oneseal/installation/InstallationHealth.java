package cn.oneseal.installation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * What the health checks ask. Open to all: whoever watches a server carries no credentials, and
 * learns only yes or no. Plain SQL outside a transaction: a database that is down is an answer
 * here, at once, and not a failure that the persistence provider would try again.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InstallationHealth {

  private static final String SCHEMA = "select true from installation";

  // In production bodies come with the first batch; only a demonstration loads its own.
  private static final String REFERENCE_DATA =
      "select (mode = 'PRODUCTION' or reference_data_loaded)"
          + " and exists (select 1 from calendar_version) from installation";

  @Resource(lookup = "jdbc/oneseal")
  private DataSource application;

  /** Whether the database answers the application. */
  @PermitAll
  public boolean databaseAnswers() {
    return says("select true");
  }

  /** Whether the schema stands: what this start migrated is there to be read. */
  @PermitAll
  public boolean schemaStands() {
    return says(SCHEMA);
  }

  /**
   * Whether what every start needs is loaded: the working calendar, and in a demonstration its
   * bodies and accounts.
   */
  @PermitAll
  public boolean referenceDataIsLoaded() {
    return says(REFERENCE_DATA);
  }

  private boolean says(String question) {
    try (Connection connection = application.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    } catch (SQLException down) {
      return false;
    }
  }
}
