package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is typed wrong, twice, too late or with a purpose: a clear answer, and nothing half-written.
 */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class PageInputIT {

  private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

  private static Desk desk;
  private static Page officer;
  private static Wire wire;
  private static String item;

  @BeforeAll
  static void given() throws Exception {
    item = Given.itemOf("HOUSING");
    desk = new Desk();
    officer = desk.signIn("housing-officer");
    wire = Wire.signIn("housing-officer");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void anEmptyFormNamesWhatIsMissing() throws Exception {
    long before = cases();
    Desk.open(officer, Product.url("/oneseal/casefile/edit.xhtml"));
    officer.click("#submit");
    officer.waitForSelector(".ui-message-error");
    assertEquals("事项：必须填写", officer.locator(".ui-message-error").first().innerText());
    officer.selectOption("#itemId", item);
    officer.click("#submit");
    officer.waitForSelector("text=申请人：必须填写");
    assertEquals(item, officer.inputValue("#itemId"), "what was chosen stays");
    assertEquals(before, cases());
  }

  @ParameterizedTest
  @CsvSource({
    "applicantName, 201, 申请人：不得超过 200 个字",
    "contactName, 101, 联系人：不得超过 100 个字",
    "contactPhone, 31, 联系电话：不得超过 30 个字",
    "request, 2001, 申请内容：不得超过 2000 个字",
    "applicantCode, 5000, 统一社会信用代码"
  })
  void textThatIsTooLongIsNamedThoughNoBrowserWouldSendIt(String field, int length, String told)
      throws Exception {
    long before = cases();
    Map<String, String> form = Given.application(item, "演示建筑有限公司");
    form.put(field, "字".repeat(length));
    Wire.told(wire.submit("/casefile/edit.xhtml", "application", "submit", form), told);
    assertEquals(before, cases());
  }

  @Test
  void datesOutOfOrderOrNoneAreNamed() throws Exception {
    long before = cases();
    Map<String, String> form = Given.application(item, "演示建筑有限公司");
    String tomorrow = LocalDate.parse(Given.today()).plusDays(1).toString();
    form.put("receivedOn", tomorrow);
    Wire.told(
        wire.submit("/casefile/edit.xhtml", "application", "submit", form),
        "收件日期：" + tomorrow + " 不得晚于 " + Given.today());
    form.put("receivedOn", "2020-02-30");
    Wire.told(wire.submit("/casefile/edit.xhtml", "application", "submit", form), "收件日期");
    form.put("receivedOn", "");
    Wire.told(wire.submit("/casefile/edit.xhtml", "application", "submit", form), "收件日期");
    assertEquals(before, cases());
  }

  @Test
  void aChoiceThatThePageDoesNotOfferIsNotTaken() throws Exception {
    long before = cases();
    Map<String, String> form = Given.application("987654321", "演示建筑有限公司");
    Wire.told(wire.submit("/casefile/edit.xhtml", "application", "submit", form), "事项");
    form = Given.application(item, "演示建筑有限公司");
    form.put("applicantKind", "GOD");
    Wire.told(wire.submit("/casefile/edit.xhtml", "application", "submit", form), "申请人类型");
    assertEquals(before, cases());
  }

  @Test
  void aScriptInANameIsTextWhereverItIsShown() throws Exception {
    List<String> ran = new ArrayList<>();
    officer.onDialog(
        (Dialog dialog) -> {
          ran.add(officer.url());
          dialog.dismiss();
        });
    String id = Given.acceptedCase(wire, item, SCRIPT);
    Desk.open(officer, Product.url("/oneseal/casefile/detail.xhtml?id=" + id));
    assertTrue(officer.locator("main").innerText().contains(SCRIPT));
    Desk.open(officer, Product.url("/oneseal/casefile/list.xhtml"));
    assertTrue(officer.locator("main").innerText().contains(SCRIPT));
    officer.fill("#text", SCRIPT);
    officer.click("#search");
    officer.waitForCondition(
        () ->
            officer.locator("#rows tbody tr").allInnerTexts().stream()
                .allMatch(row -> row.contains(SCRIPT)));
    assertTrue(officer.locator("main").innerText().contains(SCRIPT));
    Desk.open(officer, Product.url("/oneseal/workbench/list.xhtml"));
    assertTrue(officer.locator("main").innerText().contains(SCRIPT));
    assertEquals(List.of(), ran);
  }

  @Test
  void aScriptInWhatIsRefusedIsTextInTheAudit() throws Exception {
    Wire keeper = Wire.signIn("forestry-head");
    Map<String, String> seal =
        Map.of(
            "sealKind",
            "OFFICIAL",
            "sealBody",
            Records.text("select id from body where code = 'FORESTRY'"),
            "sealName",
            SCRIPT,
            "abolitionDecision",
            "演示更换");
    keeper.submit("/seal/edit.xhtml", "seal", "submit", seal);
    Map<String, String> second = new HashMap<>(seal);
    second.remove("abolitionDecision");
    Wire.told(keeper.submit("/seal/edit.xhtml", "seal", "submit", second), "废止决定：该单位已有一枚有效的同类印章");
    Page auditor = desk.signIn("admin-audit");
    List<String> ran = new ArrayList<>();
    auditor.onDialog(
        (Dialog dialog) -> {
          ran.add(dialog.message());
          dialog.dismiss();
        });
    Desk.open(auditor, Product.url("/oneseal/audit/list.xhtml"));
    String trail = auditor.locator("main").innerText();
    assertTrue(trail.contains(SCRIPT), trail);
    assertEquals(List.of(), ran);
    auditor.context().close();
  }

  private static long cases() throws Exception {
    return Records.count("select count(*) from case_file");
  }
}
