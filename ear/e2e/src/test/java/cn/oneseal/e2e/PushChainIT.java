package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A push has its number and its receipt, which either side verifies offline (R23, 三（二）). */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class PushChainIT {

  @TempDir private Path folder;

  @Test
  void aPushIsNumberedWithoutAGapAndItsReceiptIsVerifiedOffline() throws Exception {
    String push = Given.inspectedPush();
    String receipt = "/oneseal/linkage/receipt?id=" + push;
    try (Desk desk = new Desk()) {
      Page operator = desk.signIn("forestry-linkage");
      Desk.open(operator, Product.url("/oneseal/linkage/detail.xhtml?id=" + push));
      operator.waitForCondition(
          () -> {
            operator.reload();
            return operator.locator("#sequence").innerText().matches("[0-9]+");
          });
      assertEquals(
          Records.text("select sequence from result_push_link where push_id = ?::uuid", push),
          operator.locator("#sequence").innerText());
      assertEquals(
          0,
          Records.count(
              "select count(*) from (select sequence - row_number() over"
                  + " (partition by to_body_id order by sequence) as gap from result_push_link) s"
                  + " where gap <> 0"));
      Desk.open(operator, Product.url("/oneseal/linkage/list.xhtml"));
      Desk.press(operator, "#check");
      operator.waitForSelector("#lastCheck:has-text('完整')");
      APIResponse file = operator.context().request().get(Product.url(receipt));
      assertEquals(200, file.status());
      assertTrue(file.headers().get("content-disposition").startsWith("attachment"));
      APIResponse authority =
          operator
              .context()
              .request()
              .get("http://127.0.0.1:" + Product.fact("public.port") + "/authority.pem");
      verify(authority.body(), file.body());
      Page other = desk.signIn("health-linkage");
      assertEquals(404, other.context().request().get(Product.url(receipt)).status());
      assertEquals(
          404, operator.context().request().get(Product.url(receipt + "x")).status(), "no id");
    }
  }

  private void verify(byte[] certificate, byte[] receipt) throws Exception {
    Path authority = Files.write(folder.resolve("ca.pem"), certificate);
    Path file = Files.write(folder.resolve("push.txt"), receipt);
    Launcher launcher = new Launcher(folder.resolve("home"));
    Launcher.Ended holds =
        launcher.command("verify-push", "", authority.toString(), file.toString());
    assertEquals(0, holds.code(), holds.output());
    assertTrue(holds.output().contains("办件编号"), holds.output());
    Files.writeString(file, Files.readString(file).replace("演示承诺申请人", "演示别的申请人"));
    Launcher.Ended changed =
        launcher.command("verify-push", "", authority.toString(), file.toString());
    assertEquals(2, changed.code(), changed.output());
  }
}
