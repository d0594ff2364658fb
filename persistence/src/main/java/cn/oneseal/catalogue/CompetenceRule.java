package cn.oneseal.catalogue;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who holds the power over one item on a day, and whether a body may accept an application of it on
 * that day (R2, 二（一）; R9, 二（二）).
 */
public final class CompetenceRule {

  /** From the day after the handover the former authority accepts nothing any more. */
  public static final String CLAUSE = "R2, 二（一）";

  private final long itemId;
  private final List<CompetenceStart> starts;

  /** Decides on the starts recorded for an item, in any order. */
  public CompetenceRule(long itemId, List<CompetenceStart> starts) {
    this.itemId = itemId;
    this.starts =
        starts.stream()
            .filter(start -> start.itemId() == itemId)
            .sorted(Comparator.comparing(CompetenceStart::fromDay))
            .toList();
  }

  /**
   * Whether a body may accept.
   *
   * @param permitted the answer
   * @param competence who holds the power on that day
   * @param clause what the answer rests on
   */
  public record Acceptance(boolean permitted, Competence competence, String clause) {}

  /** Who holds the power on a day; before the first start nothing is recorded, never a guess. */
  public Competence on(LocalDate day) {
    Optional<CompetenceStart> start =
        starts.stream().filter(s -> !s.fromDay().isAfter(day)).reduce((earlier, later) -> later);
    if (start.isEmpty()) {
      return new Competence(itemId, day, null, null, null, null, false);
    }
    CompetenceStart begun = start.get();
    return new Competence(
        itemId,
        day,
        begun.holderBodyId(),
        since(begun),
        begun.instrumentId(),
        begun.clause(),
        starts.stream().anyMatch(s -> s.fromDay().isAfter(day)));
  }

  /** A later row for the same holder only confirms it: its power began with its first row. */
  private LocalDate since(CompetenceStart begun) {
    CompetenceStart first = begun;
    for (int i = starts.indexOf(begun) - 1;
        i >= 0 && starts.get(i).holderBodyId() == begun.holderBodyId();
        i--) {
      first = starts.get(i);
    }
    return first.sinceKnown() ? first.fromDay() : null;
  }

  /** Whether a body may accept an application of this item on a day. */
  public Acceptance acceptance(long bodyId, LocalDate day) {
    Competence competence = on(day);
    return new Acceptance(competence.heldBy(bodyId), competence, CLAUSE);
  }

  /** Refuses unless the body may accept on that day; the holder's name goes into the message. */
  public void requireAcceptance(long bodyId, LocalDate day, String itemName, String holderName) {
    Acceptance answer = acceptance(bodyId, day);
    if (answer.permitted()) {
      return;
    }
    Refusal refusal =
        answer.competence().recorded()
            ? Refusal.of("power-held-by-another", itemName, day, holderName)
            : Refusal.of("power-not-recorded", itemName, day);
    throw refusal.byClause(CLAUSE);
  }
}
