package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue through the pages, in one day, whichever that is (R1, R2, R5, 二（一）). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class CatalogueIT {

  private static final String NAME = "演示·批次之外的事项";
  private static final String CODE = "91350100M000100Y434000123456001";

  private static Desk desk;
  private static Page liaison;
  private static String today;
  private static String item;

  @BeforeAll
  static void sitDown() throws Exception {
    Given.batch();
    desk = new Desk();
    liaison = desk.signIn("bureau-liaison");
    today = Given.today();
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void anItemOutsideAnyBatchRestsOnAnInstrumentAndIsNotBackDatedBeforeIt() throws Exception {
    open("/catalogue/edit.xhtml");
    liaison.click("#enter");
    liaison.waitForSelector("text=事项名称：必须填写");
    liaison.fill("#itemName", NAME);
    liaison.selectOption("#itemKind", "LICENCE");
    liaison.fill("#title", "演示·职责规定");
    liaison.fill("#issuedOn", today);
    liaison.selectOption("#rank", new SelectOption().setIndex(1));
    liaison.fill("#clause", "第三条");
    liaison.fill("#fromDay", LocalDate.parse(today).minusDays(1).toString());
    liaison.selectOption("#sinceKnown", "true");
    liaison.click("#enter");
    liaison.waitForSelector("text=发文机关：必须填写");
    liaison.fill("#issuer", "演示政府");
    liaison.click("#enter");
    liaison.waitForSelector("text=起始日期：" + today + " 不得晚于");
    assertEquals(NAME, liaison.inputValue("#itemName"), "what was typed stays");
    assertEquals(0, items(NAME));
    liaison.fill("#fromDay", today);
    liaison.click("#enter");
    liaison.waitForURL("**/catalogue/detail.xhtml?id=*");
    item = liaison.url().replaceFirst(".*id=", "");
    String timeline = liaison.locator("#timeline").innerText();
    for (String told : List.of("第三条", "演示·职责规定", "现行", "行政审批")) {
      assertTrue(timeline.contains(told), timeline);
    }
    assertTrue(liaison.locator("#before").innerText().contains("之前：没有记录"));
    assertTrue(liaison.locator("#content").innerText().contains("第 1 天"), "the guide is missing");
    assertTrue(liaison.locator("#content").innerText().contains("尚未填写"), "no code is invented");
    open("/catalogue/edit.xhtml");
    liaison.fill("#itemName", NAME);
    liaison.selectOption("#itemKind", "LICENCE");
    liaison.fill("#clause", "第三条");
    liaison.fill("#fromDay", today);
    liaison.click("#enter");
    liaison.waitForSelector("text=已有同名事项");
    assertEquals(1, items(NAME));
  }

  @Test
  @Order(2)
  void aMissingGuideShowsOnTheBoardAndBlocksNoAcceptance() throws Exception {
    open("/workbench/list.xhtml");
    String todos = liaison.locator("#todos").innerText();
    assertTrue(todos.contains(NAME) && todos.contains("公布办事指南"), todos);
    String accepted = Given.acceptedCase(Wire.signIn("bureau-intake"), item, "演示无指南申请人");
    assertFalse(accepted.isEmpty());
  }

  @Test
  @Order(3)
  void supervisionIsConfirmedReplacedByDayAndNeverRewritten() throws Exception {
    open("/catalogue/supervision.xhtml?item=" + item);
    liaison.click("#name");
    liaison.waitForSelector("text=监管部门：必须填写");
    name(null, "FORESTRY", LocalDate.parse(today).minusDays(1).toString());
    liaison.waitForSelector("text=起始日期：不得早于 " + today);
    name(null, "FORESTRY", today);
    liaison.waitForSelector("#supervisors tr:has-text('林业局'):has-text('现行')");
    name("泽州县林业局", "HEALTH", today);
    liaison.waitForSelector("text=不得早于 " + LocalDate.parse(today).plusDays(1));
    name("泽州县林业局", "HEALTH", LocalDate.parse(today).plusDays(1).toString());
    liaison.waitForSelector("#supervisors tr:has-text('卫生健康')");
    assertTrue(
        liaison.locator("#supervisors tr:has-text('林业局')").innerText().contains("bureau-liaison"));
    assertEquals(
        List.of("FORESTRY"),
        Records.texts(
            "select b.code from supervision s join body b on b.id = s.body_id"
                + " where s.item_id = ?::bigint and ?::date between s.from_day"
                + " and coalesce(s.to_day, 'infinity')",
            item,
            today));
    liaison.selectOption("#former", new SelectOption().setLabel("泽州县卫生健康和体育局"));
    liaison.fill("#fromDay", LocalDate.parse(today).plusDays(9).toString());
    liaison.click("#end");
    liaison.waitForSelector("text=须至少有一个监管部门");
    String own =
        Records.text(
            "select s.id from supervision s where s.item_id = ?::bigint and to_day is null", item);
    for (String sql :
        List.of(
            "delete from supervision where id = ?::bigint",
            "update supervision set body_id = body_id + 1 where id = ?::bigint")) {
      assertThrows(Exception.class, () -> Records.change(sql, own));
      assertThrows(Exception.class, () -> Records.changeAsApplication(sql, own));
    }
  }

  @Test
  @Order(4)
  void aProposedDepartmentIsConfirmedWithWhoAndWhen() throws Exception {
    String open =
        Records.text(
            "select item_id from supervision where confirmed_on is null and to_day is null");
    String before = unconfirmed();
    open("/catalogue/supervision.xhtml?item=" + open);
    liaison.click(".act-confirm");
    liaison.waitForSelector("text=监管部门已确认");
    assertTrue(liaison.locator("#supervisors").innerText().contains("bureau-liaison"));
    assertEquals(Long.parseLong(before) - 1, Long.parseLong(unconfirmed()));
  }

  @Test
  @Order(5)
  void codesAreEmptyUntilEnteredCheckedAndOnlyWarnedOfTheCreditCode() {
    codes("12", "", "");
    liaison.waitForSelector("text=基本编码：须为 12 位数字");
    codes("000123456001", CODE.replace("001", "002"), "");
    liaison.waitForSelector("text=实施编码：");
    codes("000123456001", CODE.replace("Y43", "Y44"), "");
    liaison.waitForURL("**/catalogue/detail.xhtml?id=*");
    liaison.waitForSelector("text=校验位不符");
    codes("000123456001", CODE, CODE + "01");
    liaison.waitForURL("**/catalogue/detail.xhtml?id=*");
    assertTrue(liaison.locator("dl.facts").first().innerText().contains(CODE + "01"));
    assertFalse(liaison.locator("#content").innerText().contains("校验位不符"));
  }

  @Test
  @Order(6)
  void theListIsFilteredInTheDatabaseAndExportedAsFiltered() throws Exception {
    open("/catalogue/list.xhtml");
    liaison.selectOption("#origin", "OUTSIDE");
    liaison.selectOption("#papers", "OVERDUE");
    liaison.fill("#text", "批次之外");
    liaison.click("#ask");
    liaison.waitForSelector("#counters:has-text('共 1 项')");
    assertTrue(liaison.locator("#items").innerText().contains(NAME));
    Map<String, String> parts = Xlsx.download(liaison, "#export");
    String texts = parts.get("xl/sharedStrings.xml");
    assertTrue(texts.contains(NAME) && texts.contains("监管部门"), texts);
    assertFalse(texts.contains("计划生育"), "as filtered");
    assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("r=\"D2\""), "the second row");
    liaison.click("#counters a >> nth=1");
    liaison.waitForURL("**unconfirmed=true**");
    assertTrue(
        liaison.locator("#items tbody tr").allInnerTexts().stream()
            .allMatch(row -> row.contains("待确认")));
  }

  @ParameterizedTest
  @Order(7)
  @CsvSource({
    "/catalogue/edit.xhtml, newItemForm, enter, itemName, 301, 事项名称：不得超过 300 个字",
    "/catalogue/edit.xhtml, newItemForm, enter, itemKind, 3, 权力类别",
    "/catalogue/codes.xhtml?item=[I], codes, enter, baseCode, 101, 基本编码：不得超过 100 个字",
    "/catalogue/guide.xhtml?item=[I], guide, save, place, 501, 办理地点：不得超过 500 个字",
    "/catalogue/supervision.xhtml?item=[I], naming, name, supervisor, 3, 监管部门",
    "/catalogue/list.xhtml, catalogue, ask, text, 101, 不得超过 100 个字"
  })
  void whatNoBrowserWouldSendIsNamed(
      String page, String form, String button, String field, int length, String told)
      throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put(field, "字".repeat(length));
    Wire.told(
        Wire.signIn("bureau-liaison").submit(page.replace("[I]", item), form, button, fields),
        told);
  }

  @Test
  @Order(8)
  void onlyTheBureausLiaisonEntersItemsCodesAndSupervision() throws Exception {
    for (String account : List.of("housing-liaison", "bureau-intake")) {
      Wire wire = Wire.signIn(account);
      for (String page :
          List.of(
              "/catalogue/edit.xhtml",
              "/catalogue/codes.xhtml?item=" + item,
              "/catalogue/supervision.xhtml?item=" + item)) {
        assertEquals(403, wire.get(page).statusCode(), account + page);
      }
      assertEquals(200, wire.get("/catalogue/limits.xhtml").statusCode());
      assertEquals(404, wire.get("/catalogue/compare.xhtml?item=" + item).statusCode());
    }
  }

  private static void open(String page) {
    Desk.open(liaison, Product.url("/oneseal" + page));
  }

  private static void name(String former, String body, String from) throws Exception {
    if (former != null) {
      liaison.selectOption("#former", new SelectOption().setLabel(former));
    }
    liaison.selectOption("#supervisor", Records.text("select id from body where code = ?", body));
    liaison.fill("#fromDay", from);
    liaison.click("#name");
  }

  private static void codes(String base, String implementation, String business) {
    open("/catalogue/codes.xhtml?item=" + item);
    liaison.fill("#baseCode", base);
    liaison.fill("#implementationCode", implementation);
    liaison.fill("#businessCode", business);
    liaison.click("#enter");
  }

  private static String unconfirmed() throws Exception {
    return Records.text(
        "select count(*) from supervision where confirmed_on is null and to_day is null");
  }

  private static long items(String name) throws Exception {
    return Records.count("select count(*) from approval_item where name = ?", name);
  }
}
