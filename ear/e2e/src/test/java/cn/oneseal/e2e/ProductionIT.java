package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Production on a PostgreSQL that others run: empty, without anything of the demonstration, and
 * with the administrator that the command made. It runs beside the demonstration of the other
 * tests.
 */
@ExtendWith(Product.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {

  private static final String LOGIN = "county";
  private static final String PASSWORD = "Chop-of-the-county-1";
  private static final String ANSWERS = "keeper\n张三\n" + PASSWORD + "\n" + PASSWORD + "\n";

  @TempDir private static Path folder;

  private static EmbeddedPostgres postgres;
  private static Launcher launcher;
  private static Process production;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.builder().start();
    sql("create role " + LOGIN + " login createrole password 'of-the-county'");
    sql("create database " + LOGIN + " owner " + LOGIN);
    Path passwordFile = Files.writeString(folder.resolve("password"), "of-the-county\n");
    launcher =
        new Launcher(folder.resolve("home"))
            .with("ONESEAL_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/county")
            .with("ONESEAL_DB_USER", LOGIN)
            .with("ONESEAL_DB_PASSWORD_FILE", passwordFile.toString());
    Path log = folder.resolve("production.log");
    production = launcher.start(log, "--production");
    for (int second = 0; Files.notExists(launcher.home().resolve("runtime.properties")); second++) {
      assertTrue(production.isAlive() && second < 480, () -> read(log));
      TimeUnit.SECONDS.sleep(1);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (production != null) {
      production.destroy();
      production.waitFor(90, TimeUnit.SECONDS);
    }
    postgres.close();
  }

  @Test
  @Order(1)
  void beginsWithoutAnythingOfTheDemonstration() throws Exception {
    assertEquals("0", text("select count(*) from account"));
    assertEquals("0", text("select count(*) from official"));
    assertEquals("0", text("select clock_offset_seconds from installation"));
    assertEquals(404, get("/oneseal/services/v1/demonstration?wsdl").statusCode());
    assertEquals(200, get("/oneseal/services/v1/deadline?wsdl").statusCode());
    HttpResponse<String> login = get("/oneseal/login.xhtml");
    assertEquals(200, login.statusCode());
    assertFalse(login.body().contains("演示"), login.body());
    assertFalse(Files.exists(launcher.home().resolve("demonstration-password")));
  }

  @Test
  @Order(2)
  void isReadyOnlyWhileTheDatabaseAnswers() throws Exception {
    assertEquals(200, get("/health/ready").statusCode());
    sql("alter database county allow_connections false");
    sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'county'");
    try {
      HttpResponse<String> down = get("/health/ready");
      assertEquals(503, down.statusCode(), down.body());
      assertTrue(down.body().contains("\"database\",\"status\":\"DOWN\""), down.body());
      assertEquals(200, get("/health/live").statusCode(), "a restart would mend nothing");
    } finally {
      sql("alter database county allow_connections true");
    }
    // The pool finds out about its dead connections one by one, as they are asked for.
    for (int second = 0; get("/health/ready").statusCode() != 200; second++) {
      assertTrue(second < 60, "ready again without a restart");
      TimeUnit.SECONDS.sleep(1);
    }
  }

  @Test
  @Order(3)
  void refusesToMakeAnAdministratorWithAWeakPasswordOrTwoDifferent() throws Exception {
    Launcher.Ended weak = launcher.command("create-administrator", "keeper\n张三\nshort\nshort\n");
    assertEquals(1, weak.code(), weak.output());
    assertEquals("oneseal: New password: must have 12 to 200 characters\n", weak.output());
    Launcher.Ended different =
        launcher.command("create-administrator", "keeper\n张三\n" + PASSWORD + "\nanother\n");
    assertEquals(1, different.code(), different.output());
    assertEquals("oneseal: New password again: the two entries differ\n", different.output());
    assertEquals("0", text("select count(*) from account"));
    assertEquals("0", text("select count(*) from official"));
  }

  @Test
  @Order(4)
  void makesTheFirstAdministratorOnceAndRecordsIt() throws Exception {
    Launcher.Ended made = launcher.command("create-administrator", ANSWERS);
    assertEquals(0, made.code(), made.output());
    assertFalse(made.output().contains(PASSWORD), made.output());
    assertEquals(
        "SECURITY_ADMINISTRATOR",
        text(
            "select string_agg(p.duty, ',') from account a join appointment p"
                + " on p.official_id = a.official_id where a.username = 'keeper'"));
    assertEquals(
        "keeper", text("select detail from audit_entry where action = 'FIRST_ADMINISTRATOR_MADE'"));
    Launcher.Ended second =
        launcher.command("create-administrator", ANSWERS.replace("keeper", "second"));
    assertEquals(1, second.code(), second.output());
    assertEquals(
        "oneseal: there is an administrator already, who makes the others\n", second.output());
    assertEquals("1", text("select count(*) from account"));
  }

  @Test
  @Order(5)
  void theAdministratorSignsInAndSeesNoDemonstration() {
    try (Desk desk = new Desk()) {
      Page page = desk.visitor("zh-CN");
      Desk.open(page, url("/oneseal/login.xhtml"));
      page.locator("input:not([type=hidden])").nth(0).fill("keeper");
      page.locator("input[type=password]").fill(PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL("**/workbench/list.xhtml");
      assertTrue(page.content().contains("张三"), page.content());
      assertFalse(page.content().contains("演示"), page.content());
      Desk.open(page, url("/oneseal/account/list.xhtml"));
      assertTrue(page.locator("#accounts").textContent().contains("keeper"));
      assertFalse(page.content().contains("演示"), page.content());
      assertEquals(404, Desk.open(page, url("/oneseal/demonstration/clock.xhtml")).status());
    }
  }

  @Test
  @Order(6)
  void refusesTheDataOfADemonstrationInAHomeOrInADatabase() throws Exception {
    Launcher.Ended home = new Launcher(Product.home()).run("--production");
    assertEquals(1, home.code(), home.output());
    assertTrue(
        home.output().endsWith("holds demonstration data; production needs another ONESEAL_HOME\n"),
        home.output());
    Path elsewhere = folder.resolve("elsewhere");
    Launcher.Ended database =
        new Launcher(elsewhere)
            .with("ONESEAL_DB_URL", Product.fact("db.url"))
            .with("ONESEAL_DB_USER", Product.fact("db.owner"))
            .with("ONESEAL_DB_PASSWORD_FILE", Product.fact("db.owner.password.file"))
            .run("--production");
    assertEquals(1, database.code(), database.output());
    assertTrue(
        database.output().endsWith("holds demonstration data; production needs another database\n"),
        database.output());
    assertFalse(Files.exists(elsewhere), "nothing was touched");
    Launcher.Ended administrator =
        new Launcher(Product.home()).command("create-administrator", ANSWERS);
    assertEquals(
        "oneseal: this is a demonstration; its administrators are there already\n",
        administrator.output());
  }

  @Test
  @Order(7)
  void thePublicFaceWorksOnTheDatabaseOfOthersAndItsEndIsTold() throws Exception {
    HttpResponse<String> page = face("/verify?id=1");
    assertEquals(404, page.statusCode(), "the register answers");
    assertFalse(page.body().contains("演示"), page.body());
    ProcessHandle.of(Long.parseLong(fact("public.pid"))).orElseThrow().destroyForcibly();
    Path log = folder.resolve("production.log");
    for (int second = 0; !read(log).contains("The public face ended"); second++) {
      assertTrue(second < 30, () -> read(log));
      TimeUnit.SECONDS.sleep(1);
    }
    assertEquals(200, get("/health/ready").statusCode(), "the application runs on");
  }

  @Test
  @Order(8)
  void termStopsEverythingAndLeavesNoProcess() throws Exception {
    production.destroy();
    assertTrue(production.waitFor(90, TimeUnit.SECONDS));
    assertEquals(List.of(), launcher.processesLeft());
    assertFalse(Files.exists(launcher.home().resolve("runtime.properties")));
    assertEquals("1", text("select count(*) from account"), "the database of others goes on");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException ended) {
      return "";
    }
  }

  private static String fact(String name) throws IOException {
    Properties facts = new Properties();
    facts.load(new StringReader(Files.readString(launcher.home().resolve("runtime.properties"))));
    return facts.getProperty(name);
  }

  private static HttpResponse<String> face(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + launcher.get("ONESEAL_PUBLIC_PORT") + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + launcher.get("ONESEAL_HTTP_PORT") + path;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url(path))).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** Runs a statement as a database administrator does. */
  private static void sql(String statement) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  private static String text(String query) throws Exception {
    try (Connection connection = postgres.getDatabase("postgres", "county").getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
