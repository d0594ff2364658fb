package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupervisionTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 1, 4);

  @Test
  void aProposalCountsFromItsDayAndIsConfirmedOnce() {
    Supervision proposed = new Supervision(1, 2, TODAY);
    assertTrue(proposed.inForceOn(TODAY));
    assertFalse(proposed.inForceOn(TODAY.minusDays(1)));
    proposed.confirm(TODAY, "a");
    assertEquals("a", proposed.confirmedBy());
    refused("supervision-already-confirmed", () -> proposed.confirm(TODAY, "b"));
  }

  @Test
  void aProposalCanBeReplacedFromTodayAndTheConfirmedOnlyFromTomorrow() {
    Supervision proposed = new Supervision(1, 2, TODAY);
    proposed.endBefore(TODAY, TODAY, "a");
    assertFalse(proposed.inForceOn(TODAY), "it never took effect");
    Supervision confirmed = new Supervision(1, 2, TODAY);
    confirmed.confirm(TODAY, "a");
    refused("day-too-early", () -> confirmed.endBefore(TODAY, TODAY, "a"));
    confirmed.endBefore(TODAY.plusDays(1), TODAY, "a");
    assertTrue(confirmed.inForceOn(TODAY));
    assertFalse(confirmed.inForceOn(TODAY.plusDays(1)));
    refused("supervision-ended", () -> confirmed.endBefore(TODAY.plusDays(2), TODAY, "a"));
  }

  @Test
  void whatAnOfficialEntersIsConfirmedByThatAndNeverBackDated() {
    Supervision entered = Supervision.entered(1, 2, TODAY.plusDays(3), TODAY, "a");
    assertEquals(TODAY, entered.confirmedOn());
    assertFalse(entered.inForceOn(TODAY));
    assertTrue(entered.inForceOn(TODAY.plusDays(3)));
    refused("day-too-early", () -> Supervision.entered(1, 2, TODAY.minusDays(1), TODAY, "a"));
    refused("required", () -> Supervision.entered(1, 2, null, TODAY, "a"));
    refused("day-too-early", () -> entered.endBefore(TODAY.plusDays(2), TODAY, "a"));
  }

  private static void refused(String code, Runnable act) {
    assertEquals(code, assertThrows(Refusal.class, act::run).code());
  }
}
