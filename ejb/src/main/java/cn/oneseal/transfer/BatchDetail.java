package cn.oneseal.transfer;

import cn.oneseal.transfer.drafting.BatchCount;
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
 * @param findings what is found in a draft
 * @param permitted what the caller may do now
 */
public record BatchDetail(
    Batch batch,
    List<Basis> bases,
    List<Line> lines,
    List<EntryRow> entries,
    List<BatchCount> counts,
    List<Finding> findings,
    Set<BatchAction> permitted) {

  /** Takes copies. */
  public BatchDetail {
    bases = List.copyOf(bases);
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    permitted = Set.copyOf(permitted);
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(BatchAction action) {
    return permitted.contains(action);
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
   * @param clause the clause of the batch that names it
   */
  public record Basis(long instrumentId, String name, String clause) {}

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
