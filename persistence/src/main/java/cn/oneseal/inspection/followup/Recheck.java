package cn.oneseal.inspection.followup;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * A re-check of what was to be put right.
 *
 * @param checkedOn the day
 * @param putRight whether it is put right
 * @param finding what was found
 */
public record Recheck(LocalDate checkedOn, boolean putRight, String finding) {

  /** Refuses what is missing. */
  public Recheck {
    if (checkedOn == null) {
      throw Refusal.of("required").onField("checkedOn");
    }
    finding = Texts.required("recheckFinding", finding, 2000);
  }

  /** Refuses a day before the order, and one to come. */
  public void requireBetween(LocalDate orderedOn, LocalDate today) {
    if (checkedOn.isBefore(orderedOn)) {
      throw Refusal.of("day-too-early", orderedOn).onField("checkedOn");
    }
    if (checkedOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("checkedOn");
    }
  }
}
