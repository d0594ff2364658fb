package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;

/**
 * How long something may take.
 *
 * @param amount how many
 * @param unit of which unit
 */
public record Term(int amount, TermUnit unit) {

  /** Makes a term, or null where amount or unit is missing. */
  public static Term of(Integer amount, TermUnit unit) {
    return amount == null || unit == null ? null : new Term(amount, unit);
  }
}
