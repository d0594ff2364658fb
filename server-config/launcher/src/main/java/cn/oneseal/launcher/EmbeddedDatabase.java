package cn.oneseal.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * The PostgreSQL of a home: its data is kept, it listens on the loopback address only, and every
 * login needs a password. When it ends, however it ends, it can be started again by itself.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String OWNER = "oneseal";
  private static final Duration STOP = Duration.ofMinutes(1);
  private static final Duration LEFT = Duration.ofSeconds(10);

  private final Home home;
  private EmbeddedPostgres postgres;
  private Thread guard;
  private volatile boolean stopping;

  private EmbeddedDatabase(Home home, EmbeddedPostgres postgres) {
    this.home = home;
    this.postgres = postgres;
  }

  /** Ends the PostgreSQL that a launcher left behind when it was killed. */
  static void endOrphan(Home home) {
    process(home).ifPresent(process -> RunningProcess.end(process, STOP));
    endHelpers(home);
  }

  /** Ends those who still work for a PostgreSQL that is dead; until then no other one starts. */
  private static void endHelpers(Home home) {
    List<ProcessHandle> helpers =
        ProcessHandle.allProcesses()
            .filter(process -> worksIn(process, home.postgresData()))
            .toList();
    // Some end only after the others.
    helpers.forEach(ProcessHandle::destroy);
    helpers.forEach(process -> RunningProcess.end(process, LEFT));
  }

  private static boolean worksIn(ProcessHandle process, Path folder) {
    try {
      Path at = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
      return at.equals(folder.toRealPath());
    } catch (IOException endedOrAnothers) {
      return false;
    }
  }

  /** The PostgreSQL process of a home, if one runs: this start's or an earlier one's. */
  static Optional<ProcessHandle> process(Home home) {
    return RunningProcess.find(
        home.postgresData().resolve("postmaster.pid"), home.postgresData().toString());
  }

  /**
   * Starts it; the first time, makes the data folder, the owner and the database.
   *
   * @param port where it listens on 127.0.0.1
   */
  static EmbeddedDatabase start(Home home, int port) throws IOException, SQLException {
    boolean first = Files.notExists(made(home));
    if (first && Files.exists(home.postgresData())) {
      // A first start was cut off half-way. It held nothing yet, but removing data is not ours.
      Files.move(
          home.postgresData(),
          home.folder().resolve("postgres-incomplete-" + System.currentTimeMillis()));
    }
    EmbeddedDatabase database = new EmbeddedDatabase(home, builder(home, port).start());
    if (first) {
      database.makeOwnerAndDatabase();
      Files.createFile(made(home));
    }
    return database;
  }

  /** The sign that the data folder was made to the end. */
  static Path made(Home home) {
    return home.folder().resolve("postgres-made");
  }

  /**
   * From now on, starts it again on the same port whenever it has ended.
   *
   * @param lost what to do when that fails
   */
  void guard(Runnable lost) {
    guard = new Thread(() -> keepRunning(lost), "postgres");
    guard.setDaemon(true);
    guard.start();
  }

  private void keepRunning(Runnable lost) {
    try {
      while (!stopping) {
        Optional<ProcessHandle> process = process(home);
        if (process.isPresent()) {
          process.get().onExit().get();
        }
        startAgain();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException failed) {
      System.err.println("PostgreSQL does not start again: " + failed.getMessage());
      lost.run();
    }
  }

  private synchronized void startAgain() throws IOException {
    if (!stopping) {
      System.err.println("PostgreSQL ended and is started again; see " + home.log());
      int port = postgres.getPort();
      // Gives back the lock on the data folder.
      postgres.close();
      endHelpers(home);
      postgres = builder(home, port).start();
    }
  }

  private static EmbeddedPostgres.Builder builder(Home home, int port) {
    String password = OwnerOnly.secret(home.secret("postgres"));
    System.setProperty("ot.epg.working-dir", home.postgresBinaries().toString());
    ProcessBuilder.Redirect log =
        ProcessBuilder.Redirect.appendTo(home.log().resolve("postgres-start.log").toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(home.postgresData())
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(home.postgresBinaries().toFile())
        // The server must stop first: this program ends both, in order.
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofMinutes(2))
        .setConnectConfig("password", password)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", home.secret("postgres").toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "icu")
        // Sorts names by pinyin, as their readers expect.
        .setLocaleConfig("icu-locale", "zh-Hans-CN")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("max_connections", "120")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_directory", "../log")
        .setServerConfig("log_filename", "postgres-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on")
        .setServerConfig("log_rotation_age", "1d");
  }

  private void makeOwnerAndDatabase() throws SQLException {
    String password = OwnerOnly.secret(passwordFile());
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      // The password is made of letters and digits only.
      statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + password + "'");
      statement.execute("CREATE ROLE " + Database.APPLICATION_ROLE + " NOLOGIN");
      statement.execute("GRANT " + Database.APPLICATION_ROLE + " TO " + OWNER);
      if (!exists(statement)) {
        statement.execute("CREATE DATABASE " + OWNER + " OWNER " + OWNER);
        statement.execute("REVOKE ALL ON DATABASE " + OWNER + " FROM PUBLIC");
      }
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + OWNER + "'")) {
      return row.next();
    }
  }

  /** How the product reaches it. */
  Database database() {
    return new Database(
        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + OWNER,
        OWNER,
        OwnerOnly.secret(passwordFile()),
        passwordFile());
  }

  int port() {
    return postgres.getPort();
  }

  private Path passwordFile() {
    return home.secret("database-owner");
  }

  @Override
  public void close() throws IOException {
    stopping = true;
    // A start that is under way is left to end, so that what it started is closed, too.
    synchronized (this) {
      if (guard != null) {
        guard.interrupt();
      }
      Optional<ProcessHandle> process = process(home);
      postgres.close();
      // It gives up waiting after five seconds; a checkpoint can take longer.
      process.ifPresent(each -> RunningProcess.ended(each, STOP));
    }
  }
}
