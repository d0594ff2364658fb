package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The beginning of the notice's story, from an empty home, through the pages. */
@ExtendWith(Product.class)
class StoryIT {

  private final Soap competence = new Soap("competence", "platform", Product.PASSWORD);
  private final Soap demonstration = new Soap("demonstration", "platform", Product.PASSWORD);

  @Test
  void theBatchIsImportedAndTheFormerAuthorityStillAccepts() throws Exception {
    try (Desk desk = new Desk()) {
      importBatch(desk);
      Soap.Answer items = competence.call("listItems", "asOf", "2020-12-24");
      assertEquals(22, items.elements("item").size(), items.body());

      Soap.Answer moved = demonstration.call("moveTo", "date", "2020-12-29");
      assertEquals(200, moved.status(), moved.body());

      String id = itemId(items, "新增客运班线经营许可");
      Soap.Answer holder = competence.call("competence", "itemId", id, "onDate", "2020-12-29");
      assertEquals("TRANSPORT", holder.text("holder"), holder.body());
      assertEquals(null, holder.text("since"), "the notice does not say since when");

      Page officer = desk.signIn("transport-officer");
      officer.navigate(Product.url("/oneseal/casefile/edit.xhtml"));
      officer.selectOption("#itemId", id);
      officer.fill("#applicantName", "演示客运有限公司");
      officer.fill("#applicantCode", "91350100M000100Y43");
      officer.fill("#request", "新增一条客运班线");
      officer.click("#submit");
      officer.waitForSelector("#caseState");
      assertTrue(officer.title().contains("TRANSPORT-20201229-"), officer.title());
      officer.context().close();
    }
  }

  private static void importBatch(Desk desk) {
    Page page = desk.signIn("bureau-liaison");
    page.navigate(Product.url("/oneseal/transfer/import.xhtml"));
    upload(page);
    page.click("#dryRun");
    page.waitForSelector("#importBatch");
    upload(page);
    page.click("#importBatch");
    page.waitForURL("**/transfer/**");
    page.context().close();
  }

  private static void upload(Page page) {
    Path folder = Product.repository().resolve("persistence/src/main/resources/reference");
    page.setInputFiles("#batch", folder.resolve("batch.csv"));
    page.setInputFiles("#items", folder.resolve("approval-items.csv"));
    page.setInputFiles("#bodies", folder.resolve("departments.csv"));
  }

  private static String itemId(Soap.Answer items, String name) {
    return items.elements("item").stream()
        .filter(item -> item.getElementsByTagName("name").item(0).getTextContent().equals(name))
        .map(item -> item.getElementsByTagName("id").item(0).getTextContent())
        .findFirst()
        .orElseThrow();
  }
}
