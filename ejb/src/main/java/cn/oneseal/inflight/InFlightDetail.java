package cn.oneseal.inflight;

import cn.oneseal.intake.ApplicationRow;
import cn.oneseal.seal.SealKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What a handover leaves behind: the cases that the former authority finishes, and the applications
 * that it had received and not accepted.
 *
 * @param handoverId the handover
 * @param itemName the item
 * @param fromBodyName the former authority
 * @param toBodyName the new authority
 * @param completedOn the handover day, or null before it
 * @param sealedWith the kind of seal that the papers of its cases go under
 * @param cases the cases in flight
 * @param left how many of them are not closed
 * @param overdue how many of those are past their day
 * @param pending the applications not accepted at the handover, or so far
 */
public record InFlightDetail(
    long handoverId,
    String itemName,
    String fromBodyName,
    String toBodyName,
    LocalDate completedOn,
    SealKind sealedWith,
    List<InFlightRow> cases,
    long left,
    long overdue,
    List<ApplicationRow> pending) {

  /** Takes copies. */
  public InFlightDetail {
    cases = List.copyOf(cases);
    pending = List.copyOf(pending);
  }
}
