package cn.oneseal.inspection.followup;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * An order to put right.
 *
 * @param demands what is to be put right
 * @param dueOn by which day
 */
public record PutRightOrder(String demands, LocalDate dueOn) {

  /** Refuses what is missing. */
  public PutRightOrder {
    demands = Texts.required("demands", demands, 2000);
    if (dueOn == null) {
      throw Refusal.of("required").onField("putRightBy");
    }
  }

  /** Refuses a deadline that is not after today. */
  public void requireAfter(LocalDate today) {
    if (!dueOn.isAfter(today)) {
      throw Refusal.of("day-too-early", today.plusDays(1)).onField("putRightBy");
    }
  }
}
