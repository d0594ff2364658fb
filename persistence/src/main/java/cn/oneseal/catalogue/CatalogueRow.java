package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * One line of the catalogue on a day.
 *
 * @param itemId the item
 * @param name its name
 * @param kind its kind
 * @param holder code of the body that holds the power, or null where not recorded
 * @param holderName its name, or null
 * @param since the day its power began, or null where nobody knows
 * @param clause the clause of the latest start, or null
 * @param changePlanned whether a later start is recorded, or an issued batch names another receiver
 * @param batch number of the latest batch issued by that day that names the item, or null
 * @param listNumber the item's number on that list, or null
 * @param direction {@code TRANSFERRED_IN} or {@code RETURNED}, or null
 */
public record CatalogueRow(
    long itemId,
    String name,
    ItemKind kind,
    String holder,
    String holderName,
    LocalDate since,
    String clause,
    boolean changePlanned,
    Integer batch,
    Integer listNumber,
    String direction) {

  /** Returns whether the record knows the holder. */
  public boolean recorded() {
    return holder != null;
  }
}
