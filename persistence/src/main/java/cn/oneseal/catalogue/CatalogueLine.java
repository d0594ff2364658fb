package cn.oneseal.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One line of the catalogue's list: the item on a day, and what is missing of it.
 *
 * @param row the item, its holder and its place in a batch
 * @param papers whether the guide, or a returned item's procedure, is there
 * @param supervisors the departments that supervise it on that day, or null
 * @param unconfirmed whether a department is only proposed, or none is named
 * @param holderBodyId the body that holds the power, or null where not recorded
 * @param giverBodyId the body that gave the item by the latest batch that names it, or null
 */
public record CatalogueLine(
    CatalogueRow row,
    CatalogueFilter.Papers papers,
    String supervisors,
    boolean unconfirmed,
    Long holderBodyId,
    Long giverBodyId) {

  /** Returns for how many days the guide or procedure is missing; the first day of power is one. */
  public long overdueDays(LocalDate day) {
    return papers == CatalogueFilter.Papers.OVERDUE
        ? ChronoUnit.DAYS.between(row.since(), day) + 1
        : 0;
  }
}
