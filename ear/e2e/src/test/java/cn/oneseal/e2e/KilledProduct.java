package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A product of its own that may be killed, whose database outlives it and whose seals' keys a
 * service of its own keeps; started once for all test classes that kill it.
 */
final class KilledProduct implements BeforeAllCallback, AutoCloseable {

  /** The password of its accounts. */
  static final String PASSWORD = "e2e-Password-2020";

  private static KilledProduct running;
  private static Path folder;
  private static EmbeddedPostgres postgres;
  private static Launcher launcher;
  private static Process product;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (running == null) {
      running = this;
      folder = Files.createTempDirectory("killed");
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .put(KilledProduct.class.getName(), this);
      start();
    }
  }

  private static void start() throws Exception {
    beginDatabase();
    administer("create role county login createrole password 'of-the-county'");
    administer("create database county owner county");
    Path passwordFile = Files.writeString(folder.resolve("password"), "of-the-county\n");
    launcher =
        new Launcher(folder.resolve("home"))
            .with("ONESEAL_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/county")
            .with("ONESEAL_DB_USER", "county")
            .with("ONESEAL_DB_PASSWORD_FILE", passwordFile.toString())
            .with("ONESEAL_DEMO_PASSWORD", PASSWORD)
            .with("ONESEAL_DEMO_TODAY", "2020-12-24")
            .with("ONESEAL_PUBLIC_PORT", "none")
            .with("ONESEAL_PUBLIC_URL", "http://127.0.0.1:8081")
            .with("ONESEAL_SEAL_KEYS", "service")
            // Started again and again: nothing lives long enough for the better compiler.
            .with("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    begin();
    awaitReady();
  }

  @Override
  public void close() throws IOException {
    if (product != null) {
      product.destroy();
      product.onExit().orTimeout(90, TimeUnit.SECONDS).join();
    }
    postgres.close();
    launcher.remove();
  }

  static Page signIn(Desk desk, String account) {
    return signIn(desk, account, PASSWORD);
  }

  static Page signIn(Desk desk, String account, String password) {
    Page page = desk.visitor("zh-CN");
    Desk.open(page, url("/oneseal/login.xhtml"));
    page.locator("input:not([type=hidden])").nth(0).fill(account);
    page.locator("input[type=password]").fill(password);
    page.keyboard().press("Enter");
    page.waitForURL("**/workbench/list.xhtml");
    return page;
  }

  static String url(String path) {
    return "http://127.0.0.1:" + launcher.get("ONESEAL_HTTP_PORT") + path;
  }

  /** Lets the next start find another build than its own. */
  static void forgetBuild() throws IOException {
    Files.writeString(
        launcher.home().resolve("domains/oneseal/deployed.sha256"), "another build's");
  }

  static void begin() throws IOException {
    product = launcher.start(log(), "--yes");
  }

  /** Starts the database, on its data and port of before. */
  static void beginDatabase() throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(false)
            // What is committed is there after a kill.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on");
    if (postgres != null) {
      builder.setPort(postgres.getPort());
      // Gives back the lock on the data.
      postgres.close();
    }
    postgres = builder.start();
  }

  /** Kills the database with all its helpers by KILL. */
  static void killDatabase() throws Exception {
    String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    List<ProcessHandle> killed = new ArrayList<>(postmaster.descendants().toList());
    killed.add(0, postmaster);
    killed.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : killed) {
      each.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  /** Returns whether the product runs. */
  static boolean runs() {
    return product.isAlive();
  }

  private static Path log() {
    return folder.resolve("product.log");
  }

  static void awaitReady() throws Exception {
    for (int second = 0; Files.notExists(launcher.home().resolve("runtime.properties")); second++) {
      assertTrue(product.isAlive() && second < 300, Files.readString(log()));
      TimeUnit.SECONDS.sleep(1);
    }
  }

  /** Kills everything that works on the home by KILL, the launcher first: nobody tidies up. */
  static void kill() throws Exception {
    product.destroyForcibly().waitFor();
    List<ProcessHandle> killed = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        try {
          String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
          if (line.contains(launcher.home().toString())) {
            ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                .ifPresent(killed::add);
          }
        } catch (IOException ended) {
          // It ended between two looks.
        }
      }
    }
    assertTrue(!killed.isEmpty(), "the server ran");
    for (ProcessHandle each : killed) {
      each.destroyForcibly();
      each.onExit().get(30, TimeUnit.SECONDS);
    }
    Files.deleteIfExists(launcher.home().resolve("runtime.properties"));
  }

  static void await(String what, String condition) throws Exception {
    for (int tenth = 0; !isSo(condition); tenth++) {
      assertTrue(tenth < 1500, () -> what + " did not come\n" + read(log()));
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  static boolean isSo(String condition) throws Exception {
    String found = text(condition);
    return found != null && !found.equals("f");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException none) {
      return "";
    }
  }

  /** Takes a lock and holds it until it is rolled back. */
  static Connection lock(String statement) throws SQLException {
    Connection connection = postgres.getDatabase("postgres", "county").getConnection();
    connection.setAutoCommit(false);
    try (Statement each = connection.createStatement()) {
      each.execute(statement);
    }
    return connection;
  }

  static void change(String statement) throws SQLException {
    try (Connection connection = postgres.getDatabase("postgres", "county").getConnection();
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  static void administer(String statement) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  /** Returns the first column of all rows. */
  static List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = postgres.getDatabase("postgres", "county").getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  static String text(String query) throws SQLException {
    try (Connection connection = postgres.getDatabase("postgres", "county").getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Returns what the product tells of itself in its runtime file. */
  static String fact(String name) throws IOException {
    Properties facts = new Properties();
    try (var file = Files.newBufferedReader(launcher.home().resolve("runtime.properties"))) {
      facts.load(file);
    }
    return facts.getProperty(name);
  }
}
