package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench: what runs towards its end, and each kind of work behind its number. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 1)
class WorkbenchIT {

  private static final String PARTY =
      " join body b on b.id in (h.from_body_id, h.to_body_id)"
          + " where b.code = 'BUREAU' and h.withdrawn_on is null";

  @Test
  void aCountdownTellsHowManyItemsOfTheBodyAreHandedOver() throws Exception {
    Given.batch();
    try (Desk desk = new Desk()) {
      Page page = desk.signIn("bureau-liaison");
      Locator handovers = page.locator(".countdowns li").filter(named("移交期限"));
      assertEquals(
          "已完成移交 %d／%d 项"
              .formatted(
                  Records.count(
                      "select count(*) from handover h"
                          + PARTY
                          + " and h.completed_on is not null"),
                  Records.count("select count(*) from handover h" + PARTY)),
          handovers.first().locator("a").innerText());
      handovers.first().locator("a").click();
      page.waitForURL("**/handover/list.xhtml");
    }
  }

  @Test
  void eachNumberLeadsToTheWorkThatItCounts() throws Exception {
    Given.batch();
    try (Desk desk = new Desk()) {
      Page page = desk.signIn("bureau-liaison");
      Locator kinds = page.locator(".counts a[href*='kind=']");
      int different = kinds.count();
      assertTrue(different > 1, "only " + different + " kinds of work");
      for (int i = 0; i < different; i++) {
        String[] words = kinds.nth(i).innerText().split(" ", -1);
        kinds.nth(i).click();
        page.waitForLoadState();
        Locator rows = page.locator("#todos tbody tr");
        assertEquals(Integer.parseInt(words[1]), rows.count());
        assertEquals(rows.count(), rows.filter(named(words[0])).count());
      }
    }
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
