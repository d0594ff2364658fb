package cn.oneseal.catalogue.guide;

import cn.oneseal.catalogue.Competence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether an item's service guide is there, on a day (R3). A gap shows and never blocks acceptance
 * (ALL 32(5)).
 *
 * @param effective the guide in force, or null: the handed-over standard applies
 * @param overdueSince the day the bureau's power began, while it has published no guide; else null
 */
public record GuideState(ServiceGuide effective, LocalDate overdueSince) {

  /** Tells the state; only the approval bureau owes a guide from the first day of its power. */
  public static GuideState on(
      LocalDate day, Competence competence, boolean heldByBureau, List<ServiceGuide> guides) {
    Optional<ServiceGuide> effective =
        guides.stream()
            .filter(guide -> guide.effectiveOn(day) && competence.heldBy(guide.bodyId()))
            .max(
                Comparator.comparing(ServiceGuide::effectiveFrom)
                    .thenComparing(ServiceGuide::edition));
    return effective
        .map(guide -> new GuideState(guide, null))
        .orElseGet(() -> new GuideState(null, heldByBureau ? competence.since() : null));
  }

  /** Returns whether the guide is missing though it is owed. */
  public boolean overdue() {
    return overdueSince != null;
  }

  /** Returns for how many days it is missing; the first day of the power is one. */
  public long overdueDays(LocalDate day) {
    return overdue() ? ChronoUnit.DAYS.between(overdueSince, day) + 1 : 0;
  }
}
