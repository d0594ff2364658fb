package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;

/**
 * The limits of an item by the guide in force (R3, 二（一）).
 *
 * @param itemId the item
 * @param itemName its name
 * @param bodyName the body whose guide it is
 * @param edition the guide's edition
 * @param statutory the limit that the law sets
 * @param promised the limit that the body promises
 */
public record LimitRow(
    long itemId, String itemName, String bodyName, int edition, Term statutory, Term promised) {

  /** Returns whether both limits are in one unit, so that the difference is a number. */
  public boolean comparable() {
    return statutory.unit() == promised.unit();
  }

  /** Returns the unit of both limits; null where they have none in common. */
  public TermUnit unit() {
    return comparable() ? statutory.unit() : null;
  }

  /** Returns by how much the limit is compressed, in its unit; null where not comparable. */
  public Integer saved() {
    return comparable() ? statutory.amount() - promised.amount() : null;
  }

  /** Returns that as a part of the statutory limit, in percent; null where not comparable. */
  public Double percent() {
    return comparable() ? LimitTotal.percent(saved(), statutory.amount()) : null;
  }
}
