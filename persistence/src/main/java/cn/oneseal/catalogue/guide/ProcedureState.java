package cn.oneseal.catalogue.guide;

import cn.oneseal.catalogue.Competence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a returned item's procedure is there, on a day (R4). A gap shows and never blocks
 * acceptance.
 *
 * @param owed whether the holder received the item back, so that a procedure is asked for
 * @param effective the procedure in force, or null
 * @param overdueSince the day the receiver's power began, while it has published none; else null
 */
public record ProcedureState(boolean owed, ItemProcedure effective, LocalDate overdueSince) {

  /** Tells the state; only whoever received the item back owes a procedure. */
  public static ProcedureState on(
      LocalDate day, Competence competence, boolean returnedToHolder, List<ItemProcedure> all) {
    if (!returnedToHolder) {
      return new ProcedureState(false, null, null);
    }
    return all.stream()
        .filter(one -> one.effectiveOn(day) && competence.heldBy(one.bodyId()))
        .max(
            Comparator.comparing(ItemProcedure::effectiveFrom)
                .thenComparing(ItemProcedure::edition))
        .map(one -> new ProcedureState(true, one, null))
        .orElseGet(() -> new ProcedureState(true, null, competence.since()));
  }

  /** Returns whether the procedure is missing though it is owed. */
  public boolean overdue() {
    return overdueSince != null;
  }

  /** Returns for how many days it is missing; the first day of the power is one. */
  public long overdueDays(LocalDate day) {
    return overdue() ? ChronoUnit.DAYS.between(overdueSince, day) + 1 : 0;
  }
}
