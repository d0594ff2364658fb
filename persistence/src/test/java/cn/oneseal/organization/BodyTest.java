package cn.oneseal.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies have a beginning, an end, names by day and a credit code. */
class BodyTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
  private static final String EARLY = "91350100M000100Y44";

  @Test
  void anEnteredBodyHasACodeNamesAndAKindButIsNoSecondBureau() {
    refused("required", () -> Body.entered(" ", "名", "名", BodyKind.DEPARTMENT));
    refused("body-code-malformed", () -> Body.entered("交通", "名", "名", BodyKind.DEPARTMENT));
    refused("required", () -> Body.entered("X", "", "名", BodyKind.DEPARTMENT));
    refused("too-long", () -> Body.entered("X", "名".repeat(201), "名", BodyKind.DEPARTMENT));
    refused("required", () -> Body.entered("X", "名", "名", BodyKind.APPROVAL_BUREAU));
    assertEquals("X", Body.entered("X", "名", "名", BodyKind.TOWNSHIP).code());
  }

  @Test
  void endsWithADayThatFollowsItsBeginningAndTheBureauGoesOn() {
    Body body = Body.entered("X", "名", "名", BodyKind.TOWNSHIP);
    body.lasts(TODAY, null);
    refused("required", () -> body.end(null, TODAY));
    refused("dates-out-of-order", () -> body.end(TODAY.minusDays(1), TODAY));
    body.end(TODAY.plusDays(9), TODAY);
    assertTrue(body.existsOn(TODAY.plusDays(9)));
    assertFalse(body.existsOn(TODAY.plusDays(10)));
    body.end(TODAY.plusDays(5), TODAY);
    refused("body-ended", () -> body.end(TODAY.plusDays(9), TODAY.plusDays(6)));
    Body bureau = new Body("B", "局", "局", BodyKind.APPROVAL_BUREAU);
    refused("body-bureau-goes-on", () -> bureau.end(TODAY, TODAY));
  }

  @Test
  void aWrongCheckCharacterIsTakenButToldAndAnotherLengthIsRefused() {
    refused("credit-code-malformed", () -> CreditCode.of("creditCode", "9135"));
    CreditCode early = CreditCode.of("creditCode", EARLY.toLowerCase(java.util.Locale.ROOT));
    assertFalse(early.checks());
    Body body = Body.entered("X", "名", "名", BodyKind.DEPARTMENT);
    body.enter(early);
    assertEquals(EARLY, body.creditCode());
  }

  @Test
  void aRenamedBodyKeepsTheNameItHadOnRecord() {
    TestDatabase database = TestDatabase.create();
    database.execute(
        "insert into body (id, version, code, name, short_name, kind)"
            + " values (1, 1, 'X', '旧名', '旧', 'DEPARTMENT')");
    database.run(
        em -> {
          OrganizationRepository bodies = new OrganizationRepository(em);
          Body body = bodies.body(1).orElseThrow();
          refused("required", () -> body.rename("新名", "新", null, null, TODAY));
          refused(
              "dates-out-of-order", () -> body.rename("新名", "新", TODAY.plusDays(1), null, TODAY));
          refused("body-same-name", () -> body.rename("旧名", "旧", TODAY, null, TODAY));
          bodies.add(body.rename("新名", "新", TODAY, null, TODAY), Instant.EPOCH, "u");
          refused(
              "dates-out-of-order", () -> body.rename("再名", "再", TODAY, TODAY.minusDays(1), TODAY));
        });
    assertEquals(
        List.of(new FormerName(1, TODAY.minusDays(1), "旧名", "旧")),
        database.get(em -> new OrganizationRepository(em).formerNames()));
    assertThrows(
        IllegalStateException.class, () -> database.execute("delete from body_former_name"));
  }

  private static void refused(String code, Runnable act) {
    assertEquals(code, assertThrows(Refusal.class, act::run).code());
  }
}
