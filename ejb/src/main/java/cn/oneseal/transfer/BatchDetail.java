package cn.oneseal.transfer;

import cn.oneseal.transfer.amendment.AmendmentKind;
import cn.oneseal.transfer.drafting.BatchCount;
import cn.oneseal.transfer.publication.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A batch with all that its page shows.
 *
 * @param batch the batch
 * @param bases the instruments that it rests on
 * @param lines what a batch that was never issued lists
 * @param entries what an issued batch moves
 * @param counts the numbers that it declares
 * @param amendments what later instruments changed, the earliest first
 * @param findings what is found in a draft
 * @param recipients to whom it is published, for the bureau's liaison; else none
 * @param permitted what the caller may do now
 */
public record BatchDetail(
    Batch batch,
    List<Basis> bases,
    List<Line> lines,
    List<EntryRow> entries,
    List<BatchCount> counts,
    List<Amendment> amendments,
    List<Finding> findings,
    List<Recipient> recipients,
    Set<BatchAction> permitted) {

  /** Takes copies. */
  public BatchDetail {
    bases = List.copyOf(bases);
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
    counts = List.copyOf(counts);
    amendments = List.copyOf(amendments);
    findings = List.copyOf(findings);
    recipients = List.copyOf(recipients);
    permitted = Set.copyOf(permitted);
  }

  /** Returns the entries that are neither handed over nor withdrawn. */
  public List<EntryRow> openEntries() {
    return entries.stream()
        .filter(entry -> !entry.handedOver() && entry.withdrawnOn() == null)
        .toList();
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(BatchAction action) {
    return permitted.contains(action);
  }

  /** Returns how many of the bodies that it is published to have not read its latest edition. */
  public long unread() {
    return recipients.stream().filter(Recipient::unread).count();
  }

  /** Returns the number declared as a total, or null. */
  public Integer declared(BatchCount.Scope scope) {
    return counts.stream()
        .filter(count -> count.scope() == scope)
        .map(BatchCount::declared)
        .findFirst()
        .orElse(null);
  }

  /** Returns the numbers declared by section. */
  public List<BatchCount> sections() {
    return counts.stream().filter(count -> count.scope() == BatchCount.Scope.SECTION).toList();
  }

  /**
   * An instrument that the batch rests on.
   *
   * @param instrumentId the instrument
   * @param name its number and title
   * @param provision the clause of its provision, or null for the whole
   * @param clause the clause of the batch that names it
   */
  public record Basis(long instrumentId, String name, String provision, String clause) {}

  /**
   * A change by a later instrument.
   *
   * @param kind what changed
   * @param was what was, or null
   * @param becomes what is from then on, or null
   * @param instrumentId the instrument
   * @param name its number and title
   * @param clause its clause
   * @param at when it was recorded
   * @param by the account
   */
  public record Amendment(
      AmendmentKind kind,
      String was,
      String becomes,
      long instrumentId,
      String name,
      String clause,
      Instant at,
      String by) {}

  /**
   * A line of a batch that was never issued.
   *
   * @param row its row in the list, as findings name it
   * @param id the line
   * @param direction which way
   * @param listNumber number on the list of that direction
   * @param itemName the item
   * @param kind its kind in words
   * @param printedKind the kind as printed where that is a misprint, or null
   * @param fromName the former authority
   * @param toName the new authority
   * @param clause the clause
   */
  public record Line(
      int row,
      long id,
      Direction direction,
      int listNumber,
      String itemName,
      String kind,
      String printedKind,
      String fromName,
      String toName,
      String clause) {}
}
