package cn.oneseal.transfer;

import java.time.LocalDate;

/** Who accepts on the handover day itself: a choice of the batch, the notice is silent (R9). */
public enum HandoverDayRule {
  /** The former authority, until the day ends. */
  FORMER_UNTIL_END_OF_DAY,
  /** The new authority, from the day's beginning. */
  NEW_FROM_START_OF_DAY;

  /** Returns the first day of the new authority's power. */
  public LocalDate powerBegins(LocalDate handedOverOn) {
    return this == FORMER_UNTIL_END_OF_DAY ? handedOverOn.plusDays(1) : handedOverOn;
  }
}
