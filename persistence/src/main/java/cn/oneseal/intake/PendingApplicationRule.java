package cn.oneseal.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which rule does an application go by that is received and not accepted, on a day (R9, 二（二）; ALL
 * 32)? The key is acceptance, not submission. ALL 32 reaches licences only: nothing else is ever
 * accepted by silence, nor is anything by the silence of a body that had no power on the day of
 * receipt.
 */
public final class PendingApplicationRule {

  /**
   * What is asked about.
   *
   * @param licence whether the Administrative Licence Law applies
   * @param hadPower whether the body that received it held the power on the day of receipt
   * @param bodyId the body on whose list it is
   * @param fifthOn the fifth working day from receipt
   * @param asked whether supplements were asked for
   * @param supplied whether all of them are there
   */
  public record Pending(
      boolean licence,
      boolean hadPower,
      long bodyId,
      LocalDate fifthOn,
      boolean asked,
      boolean supplied) {}

  /**
   * Answers for a day.
   *
   * @param pending the application
   * @param holderId who holds the power that day, or null where that is not recorded
   * @param today the day
   */
  public PendingStanding standing(Pending pending, Long holderId, LocalDate today) {
    boolean holds = Objects.equals(holderId, pending.bodyId());
    if (!pending.hadPower() && !holds) {
      return PendingStanding.NO_POWER;
    }
    if (pending.asked()) {
      return asked(pending, holds);
    }
    if (!today.isAfter(pending.fifthOn())) {
      return holds
          ? PendingStanding.WITHIN_FIVE_DAYS
          : PendingStanding.POWER_PASSED_WITHIN_FIVE_DAYS;
    }
    if (pending.licence() && pending.hadPower()) {
      return PendingStanding.DEEMED_ACCEPTED;
    }
    return holds ? PendingStanding.NOT_DEEMED : PendingStanding.PASSES_OVER;
  }

  private static PendingStanding asked(Pending pending, boolean holds) {
    if (!holds) {
      return PendingStanding.PASSES_OVER;
    }
    return pending.supplied() ? PendingStanding.TO_ACCEPT : PendingStanding.AWAITING_SUPPLEMENTS;
  }
}
