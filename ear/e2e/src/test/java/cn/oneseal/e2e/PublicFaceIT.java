package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.e2e.PublicWire.Answer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What strangers meet: read-only, without session or cookie, within limits, in words. */
@ExtendWith(Product.class)
class PublicFaceIT {

  /** Each group of tests asks from an address of its own: the face counts by address. */
  private static final String READER = "127.0.0.21";

  private static final String SENDER = "127.0.0.22";
  private static final String CROWD = "127.0.0.23";
  private static final String OFTEN = "127.0.0.24";

  private static byte[] foreign;
  private static Desk desk;
  private static String item;

  @BeforeAll
  static void given() throws Exception {
    Given.batch();
    item = Records.text("select min(id) from approval_item");
    foreign = new ForeignSeal().document();
    desk = new Desk();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void everyPageAnswersWithoutCookieAndTellsTheBrowserWhatItMustNeverDo() throws Exception {
    for (String path : pages()) {
      Answer answer = PublicWire.ask(READER, "GET", path);
      assertTrue(List.of(200, 404).contains(answer.status()), path + ": " + answer.status());
      assertEquals("", answer.header("Set-Cookie"), path);
      assertEquals("", answer.header("Server"), path);
      assertEquals("", answer.header("X-Powered-By"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
      String policy = answer.header("Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertFalse(policy.contains("script-src") || policy.contains("unsafe"), policy);
      assertTrue(answer.body().contains("演示"), path + " says that this is the demonstration");
      assertFalse(answer.body().contains("/oneseal/"), path + " leads to the intranet");
      assertFalse(answer.body().contains("jsessionid"), path);
      assertFalse(answer.body().contains("<script"), path);
    }
  }

  @Test
  void nothingElseIsServed() throws Exception {
    for (String path :
        List.of(
            "/health",
            "/metrics",
            "/openapi",
            "/WEB-INF/web.xml",
            "/WEB-INF/views/home.xhtml",
            "/home.xhtml",
            "/error",
            "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
            "/oneseal/",
            "/guides/1/2",
            "/guides/9999999999999999999",
            "/%2e%2e/",
            "/verify/..;/x")) {
      Answer answer = PublicWire.ask(READER, "GET", path);
      assertTrue(answer.status() >= 400 && answer.status() < 500, path + ": " + answer.status());
      words(path, answer);
    }
    for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "POST", "BREW")) {
      Answer answer = PublicWire.ask(READER, method, "/guides");
      assertTrue(List.of(405, 501).contains(answer.status()), method + ": " + answer.status());
      words(method, answer);
    }
  }

  @Test
  void badRequestsAreAnsweredAndSayNothingOfWhatServes() throws Exception {
    for (String head :
        List.of(
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
            "GET /verify?id=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(300) + "\r\n",
            "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /\u0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n")) {
      words(head.substring(0, 12), PublicWire.send(READER, head.getBytes(StandardCharsets.UTF_8)));
    }
    assertEquals(200, PublicWire.ask(READER, "GET", "/").status(), "it goes on");
  }

  @Test
  void anUnknownNumberIsToldSo() throws Exception {
    for (String id : List.of("没有〔2020〕1号", "<script>alert(1)</script>", "' or 1=1 --", "\0")) {
      Answer answer = PublicWire.ask(READER, "GET", verification(id));
      assertEquals(404, answer.status(), id);
      assertTrue(answer.body().contains("登记中没有"), id);
      assertFalse(answer.body().contains("<script"), id);
    }
  }

  @Test
  void whatIsNoSingleDocumentOfTheSizeIsRefusedInWords() throws Exception {
    byte[] document = foreign;
    refused(413, "20 MB", PublicWire.upload(SENDER, "/verify", new byte[(20 << 20) + 65_536]));
    refused(
        415,
        "不是 OFD 文件",
        PublicWire.upload(SENDER, "/verify", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    refused(400, "只能上传一个文件", PublicWire.upload(SENDER, "/verify", document, document));
    refused(400, "没有选择文件", PublicWire.upload(SENDER, "/verify", new byte[0]));
    refused(415, "不能这样上传", PublicWire.post(SENDER, "/verify", "application/ofd", document));
    refused(
        400,
        "请求无法读取",
        PublicWire.post(SENDER, "/verify", "multipart/form-data; boundary=x", document));
  }

  @Test
  void aDocumentOfAnotherAuthorityIsInvalidAndTheReasonsAreToldInBothLanguages() throws Exception {
    Answer chinese = PublicWire.upload(SENDER, "/verify", foreign);
    assertEquals(200, chinese.status());
    for (String told : List.of("无效", "签章者证书不是受信任的机构签发", "印章登记中没有该印章", "FOREIGN-1")) {
      assertTrue(chinese.body().contains(told), told);
    }
    assertFalse(chinese.body().contains("data:image"), "an invalid one is not shown");
    assertFalse(chinese.body().contains("<b>"), "a file's name is a text");
    Answer english = PublicWire.upload(SENDER, "/verify?lang=en", foreign);
    for (String told : List.of("Invalid", "No trusted authority issued the signer")) {
      assertTrue(english.body().contains(told), told);
    }
  }

  @Test
  void hostileFilesAreAllAnswered() throws Exception {
    Random random = new Random(20201224);
    for (int i = 0; i < 300; i++) {
      byte[] changed = foreign.clone();
      for (int n = 0; n <= i % 7; n++) {
        changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
      }
      // Twenty a minute are those of one address.
      Answer answer = PublicWire.upload("127.0.1." + (1 + i / 15), "/verify", changed);
      assertEquals(200, answer.status(), answer.body());
      assertTrue(answer.body().contains("无效"), answer.body());
    }
    long resident =
        Files.readAllLines(Path.of("/proc", Product.fact("public.pid"), "status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .sum();
    assertTrue(resident < 640_000, "its memory is bounded: " + resident + " kB");
  }

  @Test
  void whoSendsTooOftenWaitsAndOnlyHe() throws Exception {
    Answer last = null;
    for (int i = 0; i < 40 && (last == null || last.status() != 429); i++) {
      last = PublicWire.upload(OFTEN, "/verify", "%PDF".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(429, last.status());
    assertTrue(Integer.parseInt(last.header("Retry-After")) > 0);
    assertTrue(last.body().contains("请求过于频繁"), last.body());
    assertEquals(
        415, PublicWire.upload(CROWD, "/verify", "%PDF".getBytes(StandardCharsets.UTF_8)).status());
    for (int i = 0; i < 400 && last.status() != 503; i++) {
      last = PublicWire.ask(OFTEN, "GET", verification("x"));
      if (last.status() == 429) {
        break;
      }
    }
    assertEquals(429, last.status(), "questions to the register are counted, too");
    assertEquals(200, PublicWire.ask(OFTEN, "GET", "/").status(), "what costs nothing is open");
  }

  @Test
  void itsRoleReadsItsViewsAndNoTable() throws Exception {
    String password = Files.readString(Path.of(Product.fact("db.public.password.file"))).strip();
    try (Connection connection =
            DriverManager.getConnection(
                Product.fact("db.url"), Product.fact("db.public.role"), password);
        Statement statement = connection.createStatement()) {
      statement.execute("select count(*) from public_face.document");
      for (String never :
          List.of(
              "select count(*) from case_file",
              "select count(*) from account",
              "select count(*) from sealed_document",
              "select count(*) from flyway_schema_history",
              "insert into public_face.authority values (1, 'a', '')",
              "set role oneseal_app",
              "create table public.mine (a int)",
              "create temporary table mine (a int)")) {
        assertThrows(SQLException.class, () -> statement.execute(never), never);
      }
    }
  }

  @Test
  void whatOfflineVerifiersNeedIsServedOnceItIsThere() throws Exception {
    boolean recorded = Records.count("select count(*) from trusted_authority") > 0;
    Answer authority = PublicWire.ask(READER, "GET", "/authority.pem");
    assertEquals(recorded ? 200 : 404, authority.status());
    if (recorded) {
      assertEquals("application/x-pem-file", authority.header("Content-Type"));
      assertTrue(authority.body().contains("BEGIN CERTIFICATE"));
      assertTrue(authority.header("Cache-Control").contains("max-age"));
    }
    Answer list = PublicWire.ask(READER, "GET", "/revocations.crl");
    if (Records.count("select count(*) from revocation_list") > 0) {
      assertEquals("application/pkix-crl", list.header("Content-Type"));
      assertFalse(list.header("ETag").isEmpty());
    } else {
      assertEquals(404, list.status());
    }
  }

  @Test
  void itemsAreListedWithTheirGuides() throws Exception {
    Answer list = PublicWire.ask(READER, "GET", "/guides");
    assertTrue(list.body().contains("/guides/" + item), list.body());
    Answer one = PublicWire.ask(READER, "GET", "/guides/" + item);
    assertEquals(200, one.status());
    assertTrue(
        one.body().contains(Records.text("select name from approval_item where id = " + item)));
    assertEquals(404, PublicWire.ask(READER, "GET", "/guides/1").status());
  }

  @Test
  void pagesHaveNoViolationAndFitAPhone() throws Exception {
    Page page = desk.visitor("zh-CN");
    String face = "http://127.0.0.1:" + Product.fact("public.port");
    for (int width : new int[] {1366, 390}) {
      page.setViewportSize(width, 800);
      for (String path : pages()) {
        Desk.open(page, face + path);
        looksRight(page, width, path);
      }
      Desk.open(page, face + "/");
      page.setInputFiles(
          "#document", new FilePayload("a.ofd", "application/octet-stream", foreign));
      page.click("form[method=post] button");
      page.waitForSelector(".verdict.bad .word");
      looksRight(page, width, "the result");
    }
    assertEquals(List.of(), page.context().cookies());
    page.context().close();
  }

  private static void looksRight(Page page, int width, String what) {
    assertEquals(List.of(), Axe.violations(page), what);
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertTrue(((Number) wide).intValue() <= width, what + " at " + width + ": " + wide);
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/?lang=en",
        "/verify",
        verification("没有〔2020〕1号"),
        "/guides",
        "/guides?lang=en",
        "/guides/" + item,
        "/guides/" + item + "?lang=en",
        "/inspections",
        "/inspections?lang=en",
        "/nothing",
        "/nothing?lang=en");
  }

  private static String verification(String id) {
    return "/verify?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static void refused(int status, String words, Answer answer) {
    assertEquals(status, answer.status(), answer.head());
    assertTrue(answer.body().contains(words), answer.body());
    words(words, answer);
  }

  /** An answer in words, or none at all; never what a machine says to itself. */
  private static void words(String what, Answer answer) {
    for (String never :
        List.of("Exception", "Payara", "GlassFish", "Grizzly", "\tat ", "jakarta.")) {
      assertFalse((answer.head() + answer.body()).contains(never), what + ": " + never);
    }
  }
}
