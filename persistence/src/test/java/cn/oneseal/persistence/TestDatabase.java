package cn.oneseal.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with the real schema, one for all tests of a run, each of which makes its own
 * {@linkplain #create() database} in it. The owner migrates, entity managers work as the
 * application's role, as in production.
 */
public final class TestDatabase {
  private static final String APPLICATION = "oneseal_app";

  private static final String PUBLIC_FACE = "oneseal_public";

  /** Kept here, because the logging manager forgets the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final EmbeddedPostgres SERVER = start();
  private static final String LATEST = "latest";
  private static final String MIGRATED = "migrated";
  private static int databases;
  private static boolean copied;

  /** Which database a thread works on. */
  private static final ThreadLocal<TestDatabase> USED = new ThreadLocal<>();

  /** One for all databases, because to make it takes longer than most tests. */
  private static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory(
          "oneseal",
          Map.of(
              "jakarta.persistence.transactionType",
              "RESOURCE_LOCAL",
              "jakarta.persistence.jtaDataSource",
              "",
              "jakarta.persistence.nonJtaDataSource",
              used()));

  private static TestDatabase last;

  private final DataSource owner;
  private final DataSource application;
  private final DataSource publicFace;

  private TestDatabase(String name) {
    owner = SERVER.getDatabase("postgres", name);
    application = SERVER.getDatabase(APPLICATION, name);
    publicFace = SERVER.getDatabase(PUBLIC_FACE, name);
  }

  /** Leads to the database that the thread works on. */
  private static DataSource used() {
    return (DataSource)
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(USED.get().application, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void use() {
    USED.set(this);
    synchronized (TestDatabase.class) {
      if (last != this) {
        // Ids that were drawn ahead are another database's.
        FACTORY.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
        last = this;
      }
    }
  }

  /** Makes an empty database with the schema of this build: a copy of one that is migrated once. */
  public static synchronized TestDatabase create() {
    if (!copied) {
      execute(SERVER.getPostgresDatabase(), "CREATE DATABASE " + MIGRATED);
      migrate(SERVER.getDatabase("postgres", MIGRATED), LATEST);
      copied = true;
    }
    return made(" TEMPLATE " + MIGRATED + " STRATEGY FILE_COPY");
  }

  /** Makes an empty database with the schema of an earlier version. */
  public static synchronized TestDatabase create(String version) {
    TestDatabase database = made("");
    database.migrate(version);
    return database;
  }

  private static TestDatabase made(String from) {
    String name = "test" + ++databases;
    execute(SERVER.getPostgresDatabase(), "CREATE DATABASE " + name + from);
    return new TestDatabase(name);
  }

  /** Migrates to a version of the schema, or to the latest. */
  public void migrate(String version) {
    migrate(owner, version);
  }

  private static void migrate(DataSource database, String version) {
    FLYWAY.setLevel(Level.WARNING);
    Flyway.configure().dataSource(database).target(version).load().migrate();
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start();
      execute(server.getPostgresDatabase(), "CREATE ROLE " + APPLICATION + " LOGIN");
      execute(server.getPostgresDatabase(), "CREATE ROLE " + PUBLIC_FACE + " LOGIN");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something in one transaction of the application, and commits it. */
  public void run(Consumer<EntityManager> work) {
    get(
        entityManager -> {
          work.accept(entityManager);
          return true;
        });
  }

  /** Asks something in one transaction of the application, and commits it. */
  public <T> T get(Function<EntityManager, T> work) {
    use();
    try (EntityManager entityManager = FACTORY.createEntityManager()) {
      entityManager.getTransaction().begin();
      try {
        T result = work.apply(entityManager);
        entityManager.getTransaction().commit();
        return result;
      } finally {
        if (entityManager.getTransaction().isActive()) {
          entityManager.getTransaction().rollback();
        }
      }
    }
  }

  /** Executes a statement as the schema's owner, behind the application's back. */
  public void execute(String sql) {
    execute(owner, sql);
  }

  /** The database as its owner sees it. */
  public DataSource owner() {
    return owner;
  }

  /** The database as the public face sees it. */
  public DataSource publicFace() {
    return publicFace;
  }

  private static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
