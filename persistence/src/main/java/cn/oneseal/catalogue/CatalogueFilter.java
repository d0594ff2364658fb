package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * Which items are asked for; null is any.
 *
 * @param day the day asked about
 * @param holderBodyId the body that holds the power on it
 * @param kind the kind
 * @param origin how the item came here
 * @param papers whether the guide, or a returned item's procedure, is there
 * @param unconfirmed only items whose supervision nobody has confirmed
 * @param text a part of the name
 */
public record CatalogueFilter(
    LocalDate day,
    Long holderBodyId,
    ItemKind kind,
    Origin origin,
    Papers papers,
    boolean unconfirmed,
    String text) {

  /** How an item came to where it is. */
  public enum Origin {
    TRANSFERRED_IN,
    RETURNED,
    /** No batch names it. */
    OUTSIDE
  }

  /** Whether the guide of the bureau, or the procedure of a returned item's receiver, is there. */
  public enum Papers {
    PUBLISHED,
    OVERDUE,
    /** Nobody owes any: the power has not begun, or no batch gave it. */
    NOT_OWED
  }

  /** Returns a filter that lets every item of a day pass. */
  public static CatalogueFilter all(LocalDate day) {
    return new CatalogueFilter(day, null, null, null, null, false, null);
  }
}
