package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two departments hand over and take back, by pages alone: one is late, one category is sent back
 * twice, a liaison is replaced half-way, a special seal has no impression (R6 to R10, 二（二）).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE - 3)
class MutualHandoverIT {

  static final String CULTURE = "演示·互移交甲";
  static final String LATE = "演示·互移交乙";
  static final String BACK = "演示·互退回丙";
  static final String BACK_TOO = "演示·互退回丁";
  static final String SECOND_LIAISON = "culture-second";
  static final String SEAL = "演示·泽州县文化和旅游局行政审批专用章";
  private static final String BASIS = "法律依据";
  private static final String SERVICES = "涉及中介";

  private static Desk desk;
  private static Page bureau;
  private static Page culture;
  private static LocalDate due;

  @BeforeAll
  static void sitDown() throws Exception {
    Given.batch();
    desk = new Desk();
    bureau = desk.signIn("bureau-liaison");
    culture = desk.signIn("culture-tourism-liaison");
    due = MutualBatch.issue(bureau);
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void theSpecialSealTiedToTheItemHasNoImpression() throws Exception {
    assertEquals(
        SEAL,
        Records.text(
            "select s.name from seal s join seal_item x on x.seal_id = s.id"
                + " join approval_item i on i.id = x.item_id where i.name = ?"
                + " and not exists (select from seal_file f where f.seal_id = s.id)",
            CULTURE));
  }

  @Test
  @Order(2)
  void eachDepartmentIsWarnedOnTheMatrixAndOnTheBoardsOfBothSides() throws Exception {
    MutualBatch.moveTo(due.minusDays(7));
    for (Page page : new Page[] {bureau, culture}) {
      Desk.open(page, Product.url("/oneseal/workbench/list.xhtml?kind=WARNED_HANDOVER"));
      page.click("#todos tr:has-text('文化和旅游局 → ') a");
      page.waitForURL("**/handover/list.xhtml?body=*");
      page.selectOption("[id='matrix:batch']", MutualBatch.NUMBER);
      page.click("[id='matrix:filter']");
      page.waitForSelector("[id='matrix:progress'] tr:has-text('文化和旅游局'):has-text('提前 7 天提醒 1')");
    }
  }

  @Test
  @Order(3)
  void aCategorySentBackTwiceKeepsBothRemarks() throws Exception {
    Handing.open(culture, CULTURE);
    for (String remark : new String[] {"缺第二页", "仍缺附件"}) {
      Handing.handOver(culture, BASIS, "演示条例");
      Handing.open(bureau, CULTURE);
      Handing.sendBack(bureau, BASIS, remark);
      Handing.open(culture, CULTURE);
    }
    Handing.handOver(culture, BASIS, "演示条例全文");
    String shown = culture.locator("tr:has-text('" + BASIS + "')").innerText();
    assertTrue(shown.contains("缺第二页") && shown.contains("仍缺附件"), shown);
    assertTrue(
        Records.texts(
                "select detail from audit_entry where action = 'HANDOVER_SENT_BACK'"
                    + " and subject_id = ?",
                Handing.of(CULTURE))
            .containsAll(List.of("LEGAL_BASIS 缺第二页", "LEGAL_BASIS 仍缺附件")));
  }

  @Test
  @Order(4)
  void rowsAreEnteredByPageAndByFile() throws Exception {
    rows(culture, "INTERMEDIARY_SERVICES");
    culture.locator("[id='row'] input[type=text]").first().fill("演示测绘服务");
    culture.click("[id='row:add']");
    culture.waitForSelector("td:has-text('演示测绘服务')");
    rows(culture, "CERTIFICATES");
    culture.setInputFiles("[id='upload:rows']", Handing.file("证照.csv", "NAME\n演示许可证\n演示副本\n"));
    culture.click("[id='upload:send']");
    culture.waitForSelector("td:has-text('演示副本')");
    Handing.open(culture, CULTURE);
    Handing.handOver(culture, SERVICES, "见清单");
    Handing.handOver(culture, "证照", "见清单");
    assertEquals(
        0,
        Records.count(
            "select count(*) from register_entry g join approval_item i on i.id = g.item_id"
                + " where i.name = ?",
            CULTURE),
        "nothing can be used before the completion");
  }

  private static void rows(Page page, String category) throws Exception {
    Desk.open(
        page,
        Product.url(
            "/oneseal/handover/rows.xhtml?id=" + Handing.of(CULTURE) + "&category=" + category));
  }

  @Test
  @Order(5)
  void whatIsCountersignedIsSupersededBeforeTheCompletion() throws Exception {
    Handing.open(bureau, CULTURE);
    Handing.countersign(bureau, SERVICES);
    Handing.open(culture, CULTURE);
    Handing.supersede(culture, SERVICES, "漏列一项");
    Handing.handOver(culture, SERVICES, "见更正清单");
    culture.click("tr:has-text('" + SERVICES + "') details.earlier summary");
    assertTrue(
        culture.locator("tr:has-text('" + SERVICES + "') .superseded").innerText().contains("见清单"));
    assertTrue(
        culture.locator("tr:has-text('" + SERVICES + "')").innerText().contains("(1)"),
        "the rows went along");
  }

  @Test
  @Order(6)
  void theLiaisonIsReplacedHalfWayAndTheSuccessorGoesOn() throws Exception {
    Page security = desk.signIn("admin-security");
    MutualBatch.appoint(security, SECOND_LIAISON, "文化和旅游局");
    Desk.open(
        security, Product.url("/oneseal/account/detail.xhtml?username=culture-tourism-liaison"));
    security.fill("#lastDay", Given.today());
    security.fill("#leavingPaper", "演示调令");
    security.click("#leave");
    security.waitForSelector("#left");
    security.context().close();
    MutualBatch.moveTo(due);
    MutualBatch.sweepTwiceAtOnce();
    assertEquals(
        1,
        Records.count(
            "select count(*) from audit_entry where action = 'ACCOUNT_CLOSED'"
                + " and subject_id = 'culture-tourism-liaison'"),
        "two nights at once close an account once");
    Desk.open(culture, Product.url("/oneseal/workbench/list.xhtml"));
    assertTrue(culture.url().contains("login"), "the open session of whoever left has ended");
    culture.context().close();
    culture = desk.signIn(SECOND_LIAISON);
    Handing.declareMissingNone(culture, CULTURE);
    Handing.countersignAndComplete(bureau, CULTURE);
    Handing.declareMissingNone(bureau, BACK);
    Handing.countersignAndComplete(culture, BACK);
    Handing.declareMissingNone(bureau, BACK_TOO);
    Page other = desk.signIn("human-resources-liaison");
    Handing.countersignAndComplete(other, BACK_TOO);
    other.context().close();
  }

  @Test
  @Order(7)
  void aSlipPastTheDueDayMovesNoPowerAndIsOverdueOnBothBoards() throws Exception {
    MutualBatch.moveTo(due.plusDays(1));
    Soap.Answer late = MutualBatch.competence(LATE, Given.today());
    assertEquals("HUMAN_RESOURCES", late.text("holder"));
    assertEquals("true", late.text("changePlanned"));
    Desk.open(bureau, Product.url("/oneseal/catalogue/detail.xhtml?id=" + MutualBatch.item(LATE)));
    assertEquals(1, bureau.locator("#timeline tr:has-text('计划')").count());
    Page other = desk.signIn("human-resources-liaison");
    for (Page page : new Page[] {bureau, other}) {
      Desk.open(page, Product.url("/oneseal/workbench/list.xhtml?kind=LATE_HANDOVER"));
      page.click("#todos tr:has-text('人力资源和社会保障局 → ') a");
      page.waitForURL("**/handover/list.xhtml?late=true&body=*");
      String row = Handing.matrix(page, LATE).innerText();
      assertTrue(row.contains("已逾期"), row);
      assertEquals(0, Handing.matrix(page, CULTURE).count(), "only what is late");
    }
    other.context().close();
  }

  @Test
  @Order(8)
  void theMatrixIsFilteredAndExportedAsItIsFiltered() throws Exception {
    Desk.open(bureau, Product.url("/oneseal/handover/list.xhtml"));
    bureau.selectOption("[id='matrix:batch']", MutualBatch.NUMBER);
    bureau.selectOption("[id='matrix:direction']", "TRANSFERRED_IN");
    bureau.fill("[id='matrix:text']", "互移交乙");
    bureau.click("[id='matrix:filter']");
    bureau.waitForSelector("[id='matrix:table']:not(:has-text('" + CULTURE + "'))");
    assertEquals(1, bureau.locator("[id='matrix:table'] tbody tr").count());
    String sheet = Xlsx.download(bureau, "[id='matrix:export']").toString();
    assertTrue(sheet.contains(LATE));
    assertFalse(sheet.contains(CULTURE) || sheet.contains(BACK_TOO), "as it is filtered");
  }

  @Test
  @Order(9)
  void theLateOneIsCompletedAndThePowerGoesTheDayAfter() throws Exception {
    Page other = desk.signIn("human-resources-liaison");
    Handing.declareMissingNone(other, LATE);
    other.context().close();
    Handing.countersignAndComplete(bureau, LATE);
    assertEquals(
        "HUMAN_RESOURCES", MutualBatch.competence(LATE, due.plusDays(1) + "").text("holder"));
    assertEquals("BUREAU", MutualBatch.competence(LATE, due.plusDays(2) + "").text("holder"));
    Desk.open(bureau, Product.url("/oneseal/workbench/list.xhtml?kind=LATE_HANDOVER"));
    assertEquals(0, bureau.locator("#todos tr:has-text('人力资源和社会保障局 → 泽州县行政')").count());
  }
}
