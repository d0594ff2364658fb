package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A paper of a supervising department: the notice of an inspection, under the department's own
 * seal, first as the county's authority made it and then as an official one did (R10, R13).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 3)
class DepartmentPaperIT {

  private static final String KEY_PASSWORD = "key-of-another-authority";

  @TempDir private static Path folder;

  private static Desk desk;
  private static Page inspector;
  private static Page custodian;
  private static String push;
  private static String inspection;

  @BeforeAll
  static void sitDown() throws Exception {
    push = Given.inspectedPush();
    inspection = inspectionOf(push);
    desk = new Desk();
    inspector = desk.signIn("forestry-inspector");
    custodian = desk.signIn("forestry-head");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  @Order(1)
  void aNoticeNamesWhatIsWrongAndIsGivenOnce() throws Exception {
    open(inspector, "/inspection/detail.xhtml?id=" + inspection);
    inspector.click("#give");
    inspector.waitForSelector("#giving .ui-message-error:has-text('检查日期')");
    inspector.fill("#visitOn", "2019-01-02");
    inspector.fill("#place", "演示路一号");
    inspector.fill("#inspectors", "张三");
    inspector.fill("#matters", "经营场所 | 与申请一致\n从业人员");
    inspector.click("#give");
    inspector.waitForSelector("#giving .ui-message-error:has-text('两')");
    inspector.fill("#inspectors", "张三、李四");
    inspector.click("#give");
    inspector.waitForSelector("#giving .ui-message-error:has-text('" + Given.today() + "')");
    assertEquals("经营场所 | 与申请一致\n从业人员", inspector.inputValue("#matters"), "what was typed stays");
    inspector.fill("#visitOn", Given.today());
    inspector.click("#give");
    inspector.waitForSelector("#notice:has-text('张三、李四')");
    assertEquals(0, inspector.locator("#giving").count(), "once");
    assertEquals(
        1,
        Records.count(
            "select count(*) from inspection_notice where inspection_id = ?::bigint", inspection));
  }

  @Test
  @Order(2)
  void itIsSealedByTheDepartmentsCustodianAndTheInspectorHasIt() throws Exception {
    seal(inspection);
    open(inspector, "/inspection/detail.xhtml?id=" + inspection);
    inspector.click("a.preview");
    inspector.waitForURL("**/sealing/document.xhtml?id=*");
    inspector.waitForFunction(
        "() => [...document.querySelectorAll('.paper')].every(e => e.naturalWidth > 700)");
    assertTrue(inspector.locator("dl.facts").innerText().contains("林业局"));
    assertFalse(inspector.locator("dl.facts").innerText().contains(ForeignSeal.BODY));
  }

  @Test
  @Order(3)
  void anOfficialSealIsImportedRegisteredAndSealsFromThenOn() throws Exception {
    ForeignSeal official = new ForeignSeal();
    official.into(folder, KEY_PASSWORD);
    String seal =
        Records.text(
            "select s.id from seal s join body b on b.id = s.body_id where b.code = 'FORESTRY'"
                + " and s.kind = 'OFFICIAL'");
    open(custodian, "/seal/detail.xhtml?id=" + seal);
    custodian.click("#registerOfficial");
    custodian.waitForSelector("#official .ui-message-error:has-text('必须填写')");
    register("#official .ui-message-error:has-text('请先由系统管理员导入')");
    String[] files = {"--seal", file("seal.esl"), "--key", file("key.p12"), "--ca", file("ca.pem")};
    Launcher launcher = new Launcher(Product.home());
    Launcher.Ended wrong = launcher.command("import-seal", "not-its-password\n", files);
    assertEquals(1, wrong.code(), wrong.output());
    register("#official .ui-message-error:has-text('请先由系统管理员导入')");
    Launcher.Ended imported = launcher.command("import-seal", KEY_PASSWORD + "\n", files);
    assertEquals(0, imported.code(), imported.output());
    register(".electronic:has-text('" + ForeignSeal.IDENTIFIER + "')");
    assertEquals(1, custodian.locator(".electronic:has-text('外部导入')").count());

    String second = inspectionOf(Given.inspectedPush());
    give(second);
    seal(second);
    byte[] document = document(second);
    open(inspector, "/sealing/verify.xhtml");
    inspector.setInputFiles("#document", new FilePayload("通知书.ofd", "application/ofd", document));
    inspector.click("#judge");
    inspector.waitForSelector("#verdict.VALID");
    String says = inspector.locator("dl.facts").first().innerText();
    assertTrue(says.contains(ForeignSeal.BODY), says);
    inspector.waitForFunction(
        "() => [...document.querySelectorAll('#drawn .paper')].every(e => e.naturalWidth > 700)");
    assertTrue(inspector.locator("#drawn .paper").count() > 0, "it is shown");
  }

  private static void register(String then) {
    custodian.fill("#sealIdentifier", ForeignSeal.IDENTIFIER);
    custodian.click("#registerOfficial");
    custodian.waitForSelector(then);
  }

  private static void give(String id) throws Exception {
    open(inspector, "/inspection/detail.xhtml?id=" + id);
    inspector.fill("#visitOn", Given.today());
    inspector.fill("#place", "演示路二号");
    inspector.fill("#inspectors", "张三、李四");
    inspector.fill("#matters", "经营场所");
    inspector.click("#give");
    inspector.waitForSelector("#notice");
  }

  private static void seal(String id) throws Exception {
    open(custodian, "/sealing/list.xhtml");
    String title =
        Records.text(
            "select title from sealing_order where subject = 'INSPECTION_NOTICE'"
                + " and subject_id = ?::bigint",
            id);
    custodian.click("#waiting tr:has-text('" + title + "') .one");
    custodian.waitForCondition(
        () -> custodian.locator("#waiting tr:has-text('" + title + "')").count() == 0);
  }

  private static byte[] document(String id) throws Exception {
    String document =
        Records.text(
            "select id from sealed_document where subject = 'INSPECTION_NOTICE'"
                + " and subject_id = ?::bigint",
            id);
    return inspector
        .context()
        .request()
        .get(Product.url("/oneseal/sealing/file?id=" + document))
        .body();
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static String inspectionOf(String of) throws Exception {
    return Records.text("select id from inspection where push_id = ?::uuid", of);
  }

  private static void open(Page page, String address) {
    Desk.open(page, Product.url("/oneseal" + address));
  }
}
