package cn.oneseal.inspection;

import java.time.LocalDate;

/**
 * What a night raised.
 *
 * @param kind what
 * @param night in which night
 */
public record InspectionStep(Kind kind, LocalDate night) {

  /** The steps, in the order they come in. */
  public enum Kind {
    WARNED_7,
    WARNED_3,
    WARNED_1,
    OVERDUE,
    ESCALATED,
    ESCALATED_COUNTY
  }
}
