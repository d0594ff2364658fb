package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is left of the mutual handover: the record of both parties, what can be used since, the
 * files and who opens them, and the transition until its closing report (R6, R10, R11, 二).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE - 1)
class MutualRecordIT {

  private static final String ITEM = MutualHandoverIT.CULTURE;
  private static final String BASIS = "法律依据";

  private static Desk desk;
  private static Page bureau;
  private static Page culture;
  private static String transition;
  private static LocalDate oldEnd;

  @BeforeAll
  static void sitDown() throws Exception {
    desk = new Desk();
    bureau = desk.signIn("bureau-liaison");
    culture = desk.signIn(MutualHandoverIT.SECOND_LIAISON);
    transition =
        Records.text(
            "select t.id from transition t join approval_item i on i.id = t.item_id"
                + " where i.name = ?",
            ITEM);
    oldEnd = ends();
  }

  private static LocalDate ends() throws Exception {
    return LocalDate.parse(
        Records.text("select ends_on from transition where id = ?::bigint", transition));
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void theRecordHasEveryEntryBothLiaisonsEachReturnAndTheSealWithoutImpression() throws Exception {
    record(bureau);
    assertEquals(11, bureau.locator(".record-table tbody tr").count(), "ten, one of them twice");
    String text = bureau.locator("section.record").innerText();
    for (String said : new String[] {"演示·继任联络员", "演示·文旅局·联络员", "缺第二页", "仍缺附件", "漏列一项", "无印模"}) {
      assertTrue(text.contains(said), said + " is not in " + text);
    }
    assertEquals(2, bureau.locator(".signatures > div").count());
    bureau.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(bureau.locator("nav.places").isVisible(), "paper has no navigation");
    assertFalse(bureau.locator("#print").isVisible());
    assertTrue(bureau.locator(".signatures").isVisible());
    bureau.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  @Test
  @Order(2)
  void bothPartiesHaveTheSameTextAndItsDigestIsTheOneShown() throws Exception {
    for (Page page : new Page[] {bureau, culture}) {
      record(page);
      String shown = page.locator(".digest.kept").first().innerText();
      String link = page.locator("a.record-text").first().getAttribute("href");
      APIResponse file =
          page.context().request().get(Product.url(link.replaceFirst(".*/oneseal", "/oneseal")));
      SM3Digest digest = new SM3Digest();
      digest.update(file.body(), 0, file.body().length);
      byte[] sum = new byte[digest.getDigestSize()];
      digest.doFinal(sum, 0);
      assertEquals(shown, HexFormat.of().formatHex(sum));
      assertTrue(file.text().contains("returned-remark\t仍缺附件"), file.text());
    }
  }

  private static void record(Page page) throws Exception {
    Desk.open(page, Product.url("/oneseal/handover/record.xhtml?id=" + Handing.of(ITEM)));
  }

  @Test
  @Order(3)
  void whatWasHandedOverIsInTheCatalogueAndInTheRegisterOfTheReceiver() throws Exception {
    Desk.open(bureau, Product.url("/oneseal/catalogue/detail.xhtml?id=" + MutualBatch.item(ITEM)));
    assertEquals(3, bureau.locator("#registered tbody tr").count());
    bureau.click("#register");
    bureau.waitForURL("**/register/list.xhtml?item=*");
    String rows = bureau.locator("#entries").innerText();
    assertTrue(rows.contains("演示测绘服务") && rows.contains("演示副本"), rows);
  }

  @Test
  @Order(4)
  void afterTheCompletionACategoryIsSupersededAndTheRecordIsTakenAnew() throws Exception {
    Handing.open(culture, ITEM);
    Handing.supersede(culture, BASIS, "修订后的条例");
    upload(culture, "LEGAL_BASIS", "条例.txt", "演示条例修订全文");
    upload(culture, "LEGAL_BASIS", "附表.pdf", "%PDF-1.7 演示");
    Handing.handOver(culture, BASIS, "演示条例修订全文");
    Handing.open(bureau, ITEM);
    Handing.countersign(bureau, BASIS);
    record(bureau);
    assertEquals(2, bureau.locator(".digest.kept").count());
    assertEquals(12, bureau.locator(".record-table tbody tr").count());
  }

  private static void upload(Page page, String category, String name, String text) {
    page.selectOption("[id='upload:fileCategory_input']", category);
    page.setInputFiles("[id='upload:file']", Handing.file(name, text));
    page.click("[id='upload:add']");
    page.waitForSelector("text=" + name);
  }

  @Test
  @Order(5)
  void filesAreSavedNotShownAndThoseOfTheSealAreForCustodiansOnly() throws Exception {
    String file = file("附表.pdf");
    APIResponse answer = bureau.context().request().get(file);
    assertEquals(200, answer.status());
    assertTrue(answer.headers().get("content-disposition").startsWith("attachment"));
    assertEquals("nosniff", answer.headers().get("x-content-type-options"));
    Handing.open(culture, ITEM);
    Handing.supersede(culture, "审批专用章", "补交印模");
    upload(culture, "APPROVAL_SEAL", "印模.png", "\u0089PNG 演示");
    assertEquals(0, culture.locator("a:has-text('印模.png')").count());
    assertTrue(culture.locator("tr:has-text('印模.png')").innerText().contains("仅印章保管人可打开"));
    String seal = file("印模.png");
    assertEquals(403, culture.context().request().get(seal).status());
    assertEquals(403, bureau.context().request().get(seal).status());
    Page custodian = desk.signIn("culture-tourism-head");
    Desk.open(
        custodian,
        Product.url(
            "/oneseal/seal/detail.xhtml?id="
                + Records.text("select id from seal where name = ?", MutualHandoverIT.SEAL)));
    String link = custodian.locator("#handedOver a").last().getAttribute("href");
    link = Product.url(link.replaceFirst(".*/oneseal", "/oneseal"));
    assertEquals(200, custodian.context().request().get(link).status());
    assertEquals(403, culture.context().request().get(link).status(), "by whatever address");
    link = link.replaceFirst("=.*", file.replaceFirst(".*(=.*)", "$1"));
    assertEquals(403, custodian.context().request().get(link).status(), "others are the liaisons'");
    custodian.context().close();
  }

  private static String file(String name) throws Exception {
    return Product.url(
        "/oneseal/handover/file?id="
            + Records.text("select max(id) from handover_file where name = ?", name));
  }

  @Test
  @Order(6)
  void aPairIsNamedByPageAndThePeriodIsExtendedByAnInstrument() {
    detail(culture);
    culture.selectOption("#mentor", new SelectOption().setIndex(0));
    culture.selectOption("#trainee", new SelectOption().setIndex(0));
    culture.click("#namePair");
    culture.waitForSelector("#pairs tr:has-text('文旅局')");
    detail(bureau);
    bureau.click("#extend");
    bureau.waitForSelector("#extending .ui-message-error");
    bureau.selectOption("#instrumentId", new SelectOption().setIndex(1));
    bureau.fill("#months", "13");
    bureau.click("#extend");
    bureau.waitForSelector("#extending .ui-message-error:has-text('12')");
    bureau.fill("#months", "1");
    bureau.click("#extend");
    bureau.waitForSelector("#extensions tbody tr");
  }

  private static void detail(Page page) {
    Desk.open(page, Product.url("/oneseal/transition/detail.xhtml?id=" + transition));
  }

  @Test
  @Order(7)
  void afterTheOldEndTheMentorIsStillInAndTheWarningsOfTheNewOneHaveReachedHim() throws Exception {
    LocalDate warned = ends().minusDays(30);
    MutualBatch.moveTo(warned.isAfter(oldEnd) ? warned : oldEnd.plusDays(1));
    Page mentor = desk.signIn("culture-tourism-mentor");
    mentor.click("#todos tr:has-text('过渡期将满') a:has-text('" + ITEM + "')");
    mentor.waitForURL("**/transition/detail.xhtml?id=*");
    assertEquals(1, mentor.locator("#record").count(), "he still records sessions");
    assertTrue(mentor.locator("dl.facts").first().innerText().contains("30 天内结束"));
    mentor.fill("#heldOn", Given.today());
    mentor.fill("#minutes", "60");
    mentor.fill("#topic", "演示最后一次");
    mentor.click("#record");
    mentor.waitForSelector("[id='confirming:sessions'] tr:has-text('演示最后一次')");
    mentor.context().close();
  }

  @Test
  @Order(8)
  void theClosingReportsNameWhatIsMissingByDepartment() throws Exception {
    MutualBatch.moveTo(ends().plusDays(1));
    detail(bureau);
    String report = bureau.locator("#report .missing").allInnerTexts().toString();
    for (String said : new String[] {"传帮带计划", "1 次活动未经双方确认", "承接检查"}) {
      assertTrue(report.contains(said), said + " is not in " + report);
    }
    assertFalse(report.contains("传帮带结对"), "a pair was named");
    Desk.open(bureau, Product.url("/oneseal/workbench/list.xhtml?kind=READ_REPORT"));
    bureau.click("#todos tr:has-text('文化和旅游局') a");
    bureau.waitForURL("**/transition/report.xhtml?batch=41&body=CULTURE_TOURISM");
    assertEquals(1, bureau.locator("section.closing").count());
    assertTrue(bureau.locator("section.closing").innerText().contains("1 次活动未经双方确认"));
    Desk.open(bureau, Product.url("/oneseal/transition/report.xhtml?batch=41"));
    assertEquals(2, bureau.locator("section.closing").count(), "both departments");
    Wire trainee = Wire.signIn("culture-tourism-mentor");
    assertFalse(
        trainee.get("/transition/detail.xhtml?id=" + transition).body().contains("act-confirm"),
        "after the end nothing is confirmed");
  }
}
