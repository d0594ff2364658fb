package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open what: a table of every page and every kind of account, and what is another's. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 2)
class PermissionIT {

  private static final String OFFICIALS =
      "bureau-intake bureau-reviewer bureau-approver bureau-seal bureau-liaison transport-liaison"
          + " transport-linkage transport-inspector transport-mentor transport-officer"
          + " transport-head";
  private static final String NO_CASES =
      "bureau-supervision admin-system admin-security admin-audit";

  /** Each page, and after the colon whoever may open it; to all others it is closed. */
  private static final List<String> TABLE =
      List.of(
          "/workbench/list.xhtml: " + OFFICIALS + " " + NO_CASES,
          "/due/list.xhtml: " + OFFICIALS,
          "/catalogue/list.xhtml: " + OFFICIALS,
          "/transfer/list.xhtml: " + OFFICIALS,
          "/transfer/import.xhtml: bureau-liaison",
          "/handover/list.xhtml: bureau-liaison transport-liaison",
          "/register/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-liaison"
              + " transport-liaison transport-mentor transport-officer transport-head",
          "/inflight/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-seal"
              + " bureau-liaison transport-liaison transport-officer transport-head",
          "/seal/list.xhtml: bureau-seal bureau-liaison transport-liaison transport-head",
          "/sealing/list.xhtml: bureau-seal transport-head",
          "/sealing/layouts.xhtml: bureau-seal",
          "/sealing/ledger.xhtml: bureau-seal transport-head admin-audit",
          "/sealing/verify.xhtml: " + OFFICIALS,
          "/transition/list.xhtml: bureau-intake bureau-reviewer bureau-liaison transport-liaison"
              + " transport-mentor",
          "/casefile/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-seal"
              + " transport-mentor transport-officer transport-head",
          "/casefile/edit.xhtml: bureau-intake transport-officer",
          "/intake/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-seal"
              + " bureau-liaison transport-liaison transport-officer transport-head",
          "/linkage/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-seal"
              + " transport-linkage transport-inspector transport-officer transport-head",
          "/linkage/delivery.xhtml: bureau-liaison transport-linkage",
          "/linkage/paper.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-seal"
              + " transport-officer transport-head",
          "/policy/list.xhtml: bureau-intake bureau-reviewer bureau-approver bureau-liaison"
              + " transport-linkage transport-head",
          "/supervision/list.xhtml: bureau-approver bureau-liaison transport-linkage"
              + " transport-inspector transport-head bureau-supervision",
          "/inspection/list.xhtml: transport-linkage transport-inspector transport-head",
          "/inspection/plan.xhtml: bureau-approver bureau-liaison transport-inspector"
              + " transport-head",
          "/inspection/inspectors.xhtml: transport-inspector transport-head",
          "/inspection/escalated.xhtml: bureau-supervision",
          "/staffing/list.xhtml: " + OFFICIALS + " " + NO_CASES,
          "/unassigned/list.xhtml: bureau-liaison transport-liaison admin-security",
          "/staffing/absence.xhtml: " + OFFICIALS + " " + NO_CASES,
          "/instrument/list.xhtml: " + OFFICIALS,
          "/organization/list.xhtml: " + OFFICIALS + " " + NO_CASES,
          "/account/list.xhtml: admin-security",
          "/audit/list.xhtml: admin-audit",
          "/calendar/list.xhtml: admin-system",
          "/sweep/list.xhtml: admin-system",
          "/account/password.xhtml: " + OFFICIALS + " " + NO_CASES,
          "/demonstration/clock.xhtml: " + OFFICIALS + " " + NO_CASES);

  private static final Pattern PLACE =
      Pattern.compile("<a href=\"/oneseal(/[a-z]+/[a-z]+\\.xhtml)\"");

  private static String ownCase;
  private static String othersCase;
  private static String othersPush;
  private static Wire officer;

  @BeforeAll
  static void given() throws Exception {
    officer = Wire.signIn("housing-officer");
    ownCase = Given.acceptedCase(officer, Given.itemOf("HOUSING"), "演示建筑有限公司");
    othersCase = Given.acceptedCase(Wire.signIn("health-officer"), Given.itemOf("HEALTH"), "演示诊所");
    othersPush = Given.inspectedPush();
  }

  static List<String> accounts() {
    return List.of((OFFICIALS + " " + NO_CASES).split(" "));
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void opensThePagesOfItsDutiesAndNoOthersAndTheNavigationShowsThem(String account)
      throws Exception {
    Wire wire = Wire.signIn(account);
    List<String> open = new ArrayList<>();
    for (String row : TABLE) {
      String page = row.substring(0, row.indexOf(':'));
      boolean allowed = List.of(row.substring(row.indexOf(' ') + 1).split(" ")).contains(account);
      assertEquals(allowed ? 200 : 403, wire.get(page).statusCode(), page);
      if (allowed) {
        open.add(page);
      }
    }
    assertEquals(open, navigation(wire.get("/workbench/list.xhtml").body()));
  }

  @Test
  void whatIsClosedIsClosedToFormsAndToTheOtherPagesOfThePlaceToo() throws Exception {
    Wire system = Wire.signIn("admin-system");
    for (String row : TABLE) {
      String page = row.substring(0, row.indexOf(':'));
      if (!row.contains("admin-system")) {
        String detail = page.replaceFirst("/[a-z]+\\.xhtml", "/detail.xhtml?id=1");
        assertEquals(403, system.post(page, Map.of()).statusCode(), "posted " + page);
        assertEquals(403, system.get(detail).statusCode(), detail);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin-system", "admin-security", "admin-audit"})
  void noAdministratorReachesACaseOrAFile(String account) throws Exception {
    Wire wire = Wire.signIn(account);
    for (String page :
        List.of(
            "/casefile/detail.xhtml?id=" + ownCase,
            "/linkage/detail.xhtml?id=" + othersPush,
            "/inspection/detail.xhtml?id=1",
            "/handover/detail.xhtml?id=1",
            "/handover/file?id=1",
            "/seal/detail.xhtml?id=1")) {
      assertEquals(403, wire.get(page).statusCode(), page);
    }
  }

  @Test
  void anotherSystemOpensNoPage() throws Exception {
    Wire wire = Wire.visitor("zh-CN");
    HttpResponse<String> refused = wire.signInTo("/login.xhtml", "platform", Product.PASSWORD);
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("用户名或密码不正确"), refused.body());
    assertEquals(302, wire.get("/workbench/list.xhtml").statusCode());
  }

  @Test
  void nobodyIsSentToTheLoginFromEveryPageThereIsAndFromThoseThereAreNot() throws Exception {
    Wire nobody = Wire.visitor("zh-CN");
    for (String page :
        List.of(
            "/casefile/list.xhtml", "/handover/file?id=1", "/no/such.xhtml", "/WEB-INF/web.xml")) {
      HttpResponse<String> answer = nobody.get(page);
      assertEquals(302, answer.statusCode(), page);
      assertTrue(
          answer
              .headers()
              .firstValue("Location")
              .orElse("")
              .contains("/oneseal/login.xhtml?from="));
    }
  }

  @Test
  void aPageWithoutAPlaceIsClosedToAll() throws Exception {
    for (String page : List.of("/resources/oneseal/app.css", "/WEB-INF/templates/base.xhtml")) {
      int status = officer.get(page).statusCode();
      assertTrue(status == 403 || status == 404, page + " " + status);
    }
    assertEquals(404, officer.get("/no/such.xhtml").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "housing-officer",
        "housing-head",
        "transport-mentor",
        "bureau-intake",
        "bureau-reviewer",
        "bureau-approver",
        "bureau-seal"
      })
  void anotherBodysCaseDoesNotExist(String account) throws Exception {
    Wire wire = Wire.signIn(account);
    HttpResponse<String> answer = wire.get("/casefile/detail.xhtml?id=" + othersCase);
    assertEquals(404, answer.statusCode());
    assertTrue(!answer.body().contains("演示诊所"), "nothing of it is told");
    assertTrue(!wire.get("/casefile/list.xhtml").body().contains("演示诊所"), "nor listed");
  }

  @Test
  void aForgedIdInAPostedFormTouchesNothing() throws Exception {
    String before = state(othersCase);
    String own = officer.get("/casefile/detail.xhtml?id=" + ownCase).body();
    Map<String, String> review =
        Wire.form(own, "form-review", "review", Map.of("opinion", "同意", "id", othersCase));
    HttpResponse<String> answer = officer.post("/casefile/detail.xhtml?id=" + othersCase, review);
    assertNotEquals(302, answer.statusCode(), "not done");
    assertTrue(answer.body().contains("没有找到"), answer.body());
    assertEquals(before, state(othersCase));
  }

  @Test
  void anotherBodysHandoverDoesNotExist() throws Exception {
    String own = Given.handoverOf("HOUSING");
    String others = Given.handoverOf("HEALTH");
    Wire liaison = Wire.signIn("housing-liaison");
    assertEquals(404, liaison.get("/handover/detail.xhtml?id=" + others).statusCode());
    String before = state("handover", others);
    String page = liaison.get("/handover/detail.xhtml?id=" + own).body();
    Map<String, String> none = new HashMap<>(Map.of("id", others, "none:noneReason", "没有"));
    HttpResponse<String> answer =
        liaison.post(
            "/handover/detail.xhtml?id=" + others, Wire.form(page, "none", "none:submit", none));
    assertNotEquals(302, answer.statusCode(), "not done");
    assertTrue(answer.body().contains("没有找到"), answer.body());
    assertEquals(before, state("handover", others));
    assertEquals(
        200, Wire.signIn("bureau-liaison").get("/handover/detail.xhtml?id=" + others).statusCode());
  }

  @Test
  void anotherBodysPushIsNeitherShownNorSeen() throws Exception {
    Wire linkage = Wire.signIn("housing-linkage");
    assertEquals(404, linkage.get("/linkage/detail.xhtml?id=" + othersPush).statusCode());
    assertEquals(404, linkage.get("/linkage/detail.xhtml?id=1").statusCode());
    assertEquals(404, officer.get("/linkage/detail.xhtml?id=" + othersPush).statusCode());
    assertEquals(
        0, Records.count("select count(*) from push_view where push_id = ?::uuid", othersPush));
  }

  @Test
  void anotherBodysInspectionDoesNotExist() throws Exception {
    String inspection =
        Records.text("select id from inspection where push_id = ?::uuid", othersPush);
    Wire inspector = Wire.signIn("housing-inspector");
    assertEquals(404, inspector.get("/inspection/detail.xhtml?id=" + inspection).statusCode());
    assertEquals(403, officer.get("/inspection/detail.xhtml?id=" + inspection).statusCode());
  }

  @Test
  void anotherBodysSealDoesNotExist() throws Exception {
    String seal =
        Records.text(
            "select s.id from seal s join body b on b.id = s.body_id where b.code = 'HEALTH'");
    Wire head = Wire.signIn("housing-head");
    assertEquals(404, head.get("/seal/detail.xhtml?id=" + seal).statusCode());
  }

  @Test
  void whatIsRefusedIsInTheAuditThoughNothingElseIsKept() throws Exception {
    long before = refusals("housing-officer");
    officer.get("/casefile/detail.xhtml?id=" + othersCase);
    assertEquals(before + 1, refusals("housing-officer"));
  }

  private static long refusals(String account) throws Exception {
    return Records.count(
        "select count(*) from audit_entry where outcome = 'REFUSED' and username = ?", account);
  }

  private static String state(String id) throws Exception {
    return state("case_file", id)
        + Records.count("select count(*) from case_event where case_id = ?::bigint", id);
  }

  private static String state(String table, String id) throws Exception {
    return Records.text("select t::text from " + table + " t where id = ?::bigint", id);
  }

  /** The pages that the navigation leads to, in its order. */
  private static List<String> navigation(String page) {
    String places = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
    return PLACE.matcher(places).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
