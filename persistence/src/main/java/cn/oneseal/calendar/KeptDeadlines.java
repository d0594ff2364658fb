package cn.oneseal.calendar;

/**
 * Where a feature keeps deadlines, so that the open ones can be counted again: its own words of
 * SQL, never anything entered.
 *
 * @param subject what a deadline belongs to
 * @param table the table
 * @param start the column of the day it runs from
 * @param amount how many units: a column or an expression over the row
 * @param unit the unit: a column or a literal
 * @param due the column of the deadline
 * @param provisional the column that says whether it may still move
 * @param open which rows are open
 */
public record KeptDeadlines(
    Subject subject,
    String table,
    String start,
    String amount,
    String unit,
    String due,
    String provisional,
    String open) {

  /** What a deadline belongs to. */
  public enum Subject {
    CASE,
    INSPECTION,
    TRANSITION,
    APPLICATION
  }
}
