package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;

/**
 * How an item was or is handled, as entered.
 *
 * @param seen the number of the entry that the official saw last, or 0
 * @param steps a step a line
 * @param materials a material a line
 * @param visits how often the applicant comes
 * @param limitAmount how long it may take
 * @param limitUnit in which unit
 * @param source where the facts are from
 */
public record ProcessForm(
    int seen,
    String steps,
    String materials,
    Integer visits,
    Integer limitAmount,
    TermUnit limitUnit,
    String source) {}
