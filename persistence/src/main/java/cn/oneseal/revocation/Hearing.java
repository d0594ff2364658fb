package cn.oneseal.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * The hearing.
 *
 * @param heldOn the day
 * @param chair who presided; not one who worked on the case (ALL 48)
 * @param minutes its minutes
 */
public record Hearing(LocalDate heldOn, String chair, String minutes) {

  /** Refuses what is missing. */
  public Hearing {
    if (heldOn == null) {
      throw Refusal.of("required").onField("heldOn");
    }
    chair = Texts.required("chair", chair, 100);
    minutes = Texts.required("minutes", minutes, 4000);
  }

  /** Refuses a day before the notice, and one to come. */
  public void requireBetween(LocalDate openedOn, LocalDate today) {
    if (heldOn.isBefore(openedOn)) {
      throw Refusal.of("day-too-early", openedOn).onField("heldOn");
    }
    if (heldOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("heldOn");
    }
  }
}
