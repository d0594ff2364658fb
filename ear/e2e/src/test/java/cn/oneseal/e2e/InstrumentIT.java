package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A provision that gives way to a later instrument, on every page that names it (R27, 三（四）). */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class InstrumentIT {

  private static final String OLD = "演示·2017年承诺清单";
  private static final String LATER = "演示·2019年承诺清单";
  private static final String LAW = "演示·省条例";

  private static Desk desk;
  private static Page page;
  private static String item;

  @BeforeAll
  static void sitDown() throws Exception {
    desk = new Desk();
    item = Given.itemOf("HEALTH");
    page = desk.signIn("bureau-liaison");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void anInstrumentIsRecordedWithItsRankAndProvisionsOnce() throws Exception {
    Desk.open(page, Product.url("/oneseal/instrument/edit.xhtml"));
    page.click("#save");
    page.waitForSelector("#instrument .ui-message-error:has-text('必须填写')");
    record(LAW, "2016-01-01", "LOCAL_REGULATION");
    provision("第三条", "市级以上受理");
    record(LATER, "2019-06-01", "COUNTY_DOCUMENT");
    record(OLD, "2017-06-01", "COUNTY_DOCUMENT");
    provision("第一条", "甲");
    provision("第二条", "乙");
    page.fill("#clause", "第二条");
    page.fill("#provisionText", "再写一次");
    page.click("#addProvision");
    page.waitForSelector("text=条款 第二条 已登记");
    assertEquals("再写一次", page.inputValue("#provisionText"), "what was typed stays");
  }

  @Test
  @Order(2)
  void aListingRestsOnAProvisionWhileItStands() {
    Desk.open(page, Product.url("/oneseal/catalogue/commitment.xhtml?item=" + item));
    page.selectOption("#instrumentId", new SelectOption().setLabel(OLD));
    page.waitForSelector("#provision");
    page.selectOption("#provision", "第二条");
    page.fill("#fromDay", "2018-01-01");
    page.click("#list");
    page.waitForSelector("#commitment .ui-message-error:has-text('承诺内容')");
    page.fill("#commitmentText", "演示·承诺内容");
    page.click("#list");
    page.waitForURL("**/catalogue/detail.xhtml*");
    assertTrue(listing().contains("第二条"), listing());
    assertFalse(listing().contains("取代"), listing());
  }

  @Test
  @Order(3)
  void onlyAnEarlierCountyDocumentGivesWayAndTheDatabaseSaysSoToo() throws Exception {
    open(LAW);
    supersede("第三条", LATER, "2019-06-01");
    page.waitForSelector(".ui-messages-error:has-text('不因本县文件让位'):has-text('三（四）')");
    open(OLD);
    supersede("第二条", LAW, "2018-01-01");
    page.waitForSelector("text=不晚于被取代文件的");
    supersede("第二条", LATER, "2019-05-01");
    page.waitForSelector("#superseding .ui-message-error");
    String insert =
        "insert into supersession (id, version, provision_id, by_instrument_id, by_clause, from_day,"
            + " reason, recorded_at, recorded_by) select nextval('entity_id'), 1, p.id, l.id, 'x',"
            + " date '2021-01-01', 'x', now(), 'x' from instrument_provision p join instrument i"
            + " on i.id = p.instrument_id, instrument l where i.title = ? and l.title = ?"
            + " and p.clause = '第三条'";
    assertThrows(SQLException.class, () -> Records.change(insert, LAW, LATER));
    assertThrows(SQLException.class, () -> Records.changeAsApplication(insert, LAW, LATER));
    assertEquals(0, Records.count("select count(*) from supersession"));
  }

  @Test
  @Order(4)
  void whatHasGivenWayIsShownWithWhatPrevailsAndIsNoBasisAnyMore() throws Exception {
    open(OLD);
    supersede("第二条", LATER, "2019-07-01");
    page.waitForSelector("#provisions tr:has-text('第二条'):has-text('" + LATER + " 第五条 取代')");
    assertTrue(page.locator("#provisions tr:has-text('第一条')").innerText().contains("有效"));
    Desk.open(page, Product.url("/oneseal/catalogue/detail.xhtml?id=" + item));
    assertTrue(listing().contains("由 " + LATER + " 第五条 取代"), listing());

    String other =
        Records.text(
            "select i.id::text from approval_item i where not exists (select from"
                + " commitment_listing l where l.item_id = i.id) order by i.id");
    String form = "/catalogue/commitment.xhtml?item=" + other;
    Desk.open(page, Product.url("/oneseal" + form));
    page.selectOption("#instrumentId", new SelectOption().setLabel(OLD));
    page.waitForSelector("#provision");
    assertFalse(page.locator("#provision").innerText().contains("第二条"), "only what stands");
    page.fill("#fromDay", "2020-12-01");
    page.fill("#commitmentText", "演示·承诺内容");
    page.click("#list");
    page.waitForSelector("text=部分条款（第二条）已被取代");
    assertEquals(
        0,
        Records.count("select count(*) from commitment_listing where item_id = ?::bigint", other));
    String instrument = Records.text("select id::text from instrument where title = ?", OLD);
    String insert =
        "insert into commitment_listing (id, version, item_id, instrument_id, provision, from_day,"
            + " recorded_by) values (nextval('entity_id'), 1, ?::bigint, ?::bigint, '第二条',"
            + " date '2020-12-01', 'x')";
    assertThrows(SQLException.class, () -> Records.change(insert, other, instrument));
    assertThrows(SQLException.class, () -> Records.changeAsApplication(insert, other, instrument));
    page.selectOption("#provision", "第一条");
    page.click("#list");
    page.waitForURL("**/catalogue/detail.xhtml*");
    assertTrue(listing().contains("第一条"), "the rest stands");
  }

  @Test
  @Order(5)
  void whatIsOnlyCitedIsDescribedOnceAndOthersKeepNothing() throws Exception {
    String cited =
        Records.text("select id::text from instrument where rank is null and number is not null");
    Desk.open(page, Product.url("/oneseal/instrument/detail.xhtml?id=" + cited));
    page.click("#describe");
    String number = page.inputValue("#number");
    page.fill("#title", "演示补录的题名");
    page.fill("#issuer", "演示发文机关");
    page.fill("#issuedOn", "2019-03-01");
    page.selectOption("#rank", "SUPERIOR_DOCUMENT");
    page.click("#save");
    page.waitForSelector("dl.facts:has-text('上级文件')");
    assertEquals(number, Records.text("select number from instrument where id = ?::bigint", cited));
    assertEquals(0, page.locator("#describe").count());
    Wire department = Wire.signIn("health-liaison");
    String shown = department.get("/instrument/detail.xhtml?id=" + cited).body();
    assertFalse(shown.contains("addProvision"));
    department.post(
        "/instrument/detail.xhtml?id=" + cited,
        Wire.form(shown, "adding", "addProvision", Map.of("clause", "一", "content", "二")));
    assertEquals(
        0,
        Records.count(
            "select count(*) from instrument_provision where instrument_id = ?::bigint", cited));
  }

  private static void record(String title, String issued, String rank) {
    Desk.open(page, Product.url("/oneseal/instrument/edit.xhtml"));
    page.fill("#title", title);
    page.fill("#issuer", "演示政府");
    page.fill("#issuedOn", issued);
    page.selectOption("#rank", rank);
    page.click("#save");
    page.waitForURL("**/instrument/detail.xhtml?id=*");
  }

  private static void provision(String clause, String content) {
    page.fill("#clause", clause);
    page.fill("#provisionText", content);
    page.click("#addProvision");
    page.waitForSelector("#provisions tr:has-text('" + clause + "')");
  }

  private static void open(String title) {
    Desk.open(page, Product.url("/oneseal/instrument/list.xhtml"));
    page.click("#instruments a:has-text('" + title + "')");
    page.waitForSelector("#provisions");
  }

  private static void supersede(String clause, String by, String from) {
    page.selectOption("#provisionId", new SelectOption().setLabel(clause));
    page.selectOption("#byInstrumentId", new SelectOption().setLabel(by));
    page.fill("#byClause", "第五条");
    page.fill("#fromDay", from);
    page.fill("#reason", "受理范围不一致");
    page.click("#supersede");
  }

  private static String listing() {
    return page.locator("#listings").innerText();
  }
}
