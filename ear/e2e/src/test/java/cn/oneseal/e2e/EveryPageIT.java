package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page with something on it, as an English browser shows it: complete in English but for what
 * was entered, no violation of WCAG 2.2 AA, no script refused by the page's own policy.
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 4)
class EveryPageIT {

  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]|\\?\\?\\?");

  /** Where the product speaks; everything else on a page is what somebody entered. */
  private static final String WORDS =
      "nav a, header :not(.who, .who *), footer, .demonstration, th, dt, button, summary, h2,"
          + " .actions a, .form-actions a, .field > label, .toolbar label, .hint, .legend, .cell,"
          + " .left, .tag, .ui-message, .ui-messages, .quiet";

  /** Names of items, mentors and departments among them, and what is in its own language. */
  private static final String ENTERED = "[lang^=zh], #transitions .tag, td .quiet, .ui-dialog h2";

  private static Desk desk;
  private static String push;
  private static String openCase;
  private static String reviewedCase;
  private static String received;
  private static String asked;

  @BeforeAll
  static void given() throws Exception {
    push = Given.inspectedPush();
    Wire officer = Wire.signIn("housing-officer");
    openCase = Given.acceptedCase(officer, Given.itemOf("HOUSING"), "演示建筑有限公司");
    reviewedCase = Given.acceptedCase(officer, Given.itemOf("HOUSING"), "演示建筑有限公司");
    Given.reviewed(officer, reviewedCase);
    received = Given.received(officer, Given.itemOf("HOUSING"), "演示收件有限公司");
    asked = Given.received(officer, Given.itemOf("HOUSING"), "演示补正有限公司");
    officer.submit(
        "/intake/detail.xhtml?id=" + asked,
        "form-ask",
        "ask",
        Map.of("missing", "图纸", "askedText", "请补正"));
    desk = new Desk();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  static Stream<Arguments> pages() throws Exception {
    return Stream.of(
        pages("nobody", "/login.xhtml"),
        pages(
            "housing-officer",
            "/workbench/list.xhtml",
            "/catalogue/list.xhtml",
            "/catalogue/detail.xhtml?id=[ITEM]",
            "/transfer/list.xhtml",
            "/transfer/detail.xhtml?id=[BATCH]",
            "/casefile/list.xhtml",
            "/casefile/edit.xhtml",
            "/casefile/detail.xhtml?id=[OPEN]",
            "/casefile/slip.xhtml?id=[OPEN]",
            "/intake/list.xhtml",
            "/intake/detail.xhtml?id=[RECEIVED]",
            "/intake/detail.xhtml?id=[ASKED]",
            "/intake/slip.xhtml?id=[ASKED]&kind=SUPPLEMENT",
            "/inflight/list.xhtml",
            "/inflight/edit.xhtml",
            "/no/such.xhtml",
            "/audit/list.xhtml"),
        pages("housing-head", "/casefile/detail.xhtml?id=[REVIEWED]", "/seal/list.xhtml"),
        pages(
            "housing-liaison",
            "/workbench/list.xhtml",
            "/due/list.xhtml",
            "/due/list.xhtml?month=2020-12&kind=HANDOVER",
            "/staffing/list.xhtml",
            "/unassigned/list.xhtml",
            "/staffing/absence.xhtml",
            "/handover/list.xhtml",
            "/handover/detail.xhtml?id=[HANDOVER]",
            "/handover/rows.xhtml?id=[HANDOVER]&category=PRIVATE_NETWORK",
            "/handover/record.xhtml?id=[HANDOVER]",
            "/inflight/detail.xhtml?id=[HANDOVER]",
            "/register/list.xhtml"),
        pages(
            "bureau-liaison",
            "/workbench/list.xhtml",
            "/transfer/import.xhtml",
            "/transfer/edit.xhtml",
            "/transfer/detail.xhtml?id=[BATCH]",
            "/transfer/amend.xhtml?id=[BATCH]",
            "/instrument/list.xhtml",
            "/instrument/edit.xhtml",
            "/instrument/detail.xhtml?id=[INSTRUMENT]",
            "/organization/list.xhtml",
            "/catalogue/guide.xhtml?item=[ITEM]",
            "/catalogue/commitment.xhtml?item=[ITEM]",
            "/catalogue/edit.xhtml",
            "/catalogue/limits.xhtml",
            "/catalogue/codes.xhtml?item=[ITEM]",
            "/catalogue/supervision.xhtml?item=[ITEM]",
            "/catalogue/process.xhtml?item=[ITEM]",
            "/catalogue/compare.xhtml?item=[GUIDED]",
            "/catalogue/detail.xhtml?id=[GUIDED]",
            "/handover/list.xhtml",
            "/handover/detail.xhtml?id=[HANDOVER]",
            "/transition/list.xhtml",
            "/transition/report.xhtml?batch=2",
            "/linkage/delivery.xhtml",
            "/policy/list.xhtml",
            "/policy/detail.xhtml?id=[POLICY]"),
        pages(
            "bureau-supervision",
            "/workbench/list.xhtml",
            "/inspection/escalated.xhtml",
            "/supervision/list.xhtml"),
        pages(
            "bureau-seal",
            "/casefile/detail.xhtml?id=[CLOSED]",
            "/linkage/detail.xhtml?id=[PUSH]",
            "/linkage/paper.xhtml",
            "/linkage/sheet.xhtml?id=[PAPER]",
            "/seal/list.xhtml",
            "/seal/detail.xhtml?id=[SEAL]",
            "/workbench/list.xhtml",
            "/sealing/list.xhtml",
            "/sealing/document.xhtml?id=[DOCUMENT]",
            "/sealing/layouts.xhtml",
            "/sealing/layout.xhtml?id=[LAYOUT]&with=[LAYOUT]",
            "/sealing/layout.xhtml?kind=LICENCE&item=[ITEM]",
            "/sealing/ledger.xhtml",
            "/sealing/verify.xhtml?number=[NUMBER]"),
        pages("forestry-liaison", "/catalogue/procedure.xhtml?item=[RETURNED]"),
        pages(
            "forestry-linkage",
            "/workbench/list.xhtml",
            "/linkage/list.xhtml",
            "/linkage/delivery.xhtml",
            "/policy/list.xhtml",
            "/supervision/list.xhtml",
            "/policy/edit.xhtml"),
        pages(
            "forestry-inspector",
            "/inspection/list.xhtml",
            "/inspection/detail.xhtml?id=[INSPECTION]",
            "/inspection/visit.xhtml?id=[INSPECTION]"),
        pages(
            "forestry-head",
            "/inspection/inspectors.xhtml",
            "/inspection/forms.xhtml",
            "/inspection/plan.xhtml",
            "/inspection/planning.xhtml",
            "/inspection/proposals.xhtml"),
        pages(
            "admin-system",
            "/sweep/list.xhtml",
            "/calendar/list.xhtml",
            "/demonstration/clock.xhtml"),
        pages(
            "admin-security",
            "/account/list.xhtml",
            "/account/edit.xhtml",
            "/account/system.xhtml",
            "/account/system.xhtml?username=platform",
            "/account/detail.xhtml?username=housing-liaison",
            "/staffing/absence.xhtml",
            "/unassigned/list.xhtml",
            "/organization/list.xhtml",
            "/organization/edit.xhtml",
            "/organization/edit.xhtml?id=[BODY]",
            "/account/password.xhtml"),
        pages("admin-audit", "/audit/list.xhtml", "/sealing/ledger.xhtml"));
  }

  private static Arguments pages(String account, String... addresses) {
    return Arguments.arguments(account, List.of(addresses));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isInEnglishAndOpenToEverybody(String account, List<String> addresses) throws Exception {
    Page page = account.equals("nobody") ? desk.visitor("en") : desk.signIn(account, "en");
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(page.url() + " " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + " " + error));
    for (String address : addresses) {
      Response answer = Desk.open(page, Product.url("/oneseal" + filled(address)));
      assertTrue(answer.status() < 500, address);
      assertEquals("en", page.locator("html").getAttribute("lang"), address);
      assertTrue(page.title().endsWith(" · OneSeal"), page.title());
      assertFalse(page.content().contains("???"), address);
      words(page).stream()
          .filter(word -> CHINESE.matcher(word).find())
          .forEach(word -> faults.add(address + " says " + word));
      Axe.violations(page).forEach(violation -> faults.add(address + " " + violation));
    }
    assertEquals(List.of(), faults);
    page.context().close();
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(Page page) {
    return (List<String>)
        page.evaluate(
            "([words, entered]) => [...document.querySelectorAll(words)]"
                + ".filter(word => !word.matches(entered) && !word.closest('[lang^=zh]'))"
                + ".map(word => [...word.childNodes].filter(node => node.nodeType === 3)"
                + ".map(node => node.data.trim()).join(' '))"
                + ".concat([...document.querySelectorAll('.cell[title]')].map(e => e.title))",
            List.of(WORDS, ENTERED));
  }

  private static String filled(String address) throws Exception {
    return address
        .replace("[ITEM]", Given.itemOf("HOUSING"))
        .replace("[BATCH]", Records.text("select id from batch where state = 'ISSUED'"))
        .replace(
            "[INSTRUMENT]", Records.text("select instrument_id from batch where state = 'ISSUED'"))
        .replace("[GUIDED]", Given.guided())
        .replace(
            "[RETURNED]",
            Records.text(
                "select e.item_id from transfer_entry e join body b on b.id = e.to_body_id"
                    + " where b.code = 'FORESTRY'"))
        .replace("[OPEN]", openCase)
        .replace("[REVIEWED]", reviewedCase)
        .replace("[RECEIVED]", received)
        .replace("[ASKED]", asked)
        .replace("[PUSH]", push)
        .replace(
            "[CLOSED]", Records.text("select case_id from result_push where id = ?::uuid", push))
        .replace(
            "[INSPECTION]", Records.text("select id from inspection where push_id = ?::uuid", push))
        .replace(
            "[SEAL]",
            Records.text(
                "select s.id from seal s join body b on b.id = s.body_id"
                    + " where b.code = 'BUREAU' and s.kind = 'APPROVAL'"))
        .replace("[PAPER]", Given.paper(push))
        .replace("[BODY]", Records.text("select id from body where code = 'HOUSING'"))
        .replace(
            "[DOCUMENT]",
            Records.text(
                "select d.id from sealed_document d join body b on b.id = d.body_id"
                    + " where b.code = 'BUREAU' and d.subject = 'CASE' order by d.id"))
        .replace("[NUMBER]", Records.text("select number from sealed_document order by id"))
        .replace(
            "[LAYOUT]",
            Records.text(
                "select id from layout_edition where kind = 'DECISION_APPROVAL' and number = 1"))
        .replace("[POLICY]", Given.policyDocument())
        .replace("[HANDOVER]", Given.handoverOf("HOUSING"));
  }
}
