package cn.oneseal.calendar;

import java.util.List;
import java.util.stream.Stream;

/** A period that cannot be computed; names the field and the rule that it breaks. */
public class InvalidTermException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What a period must keep to. */
  public enum Rule {
    /** There is a date, and it exists. */
    DATE_INVALID("date-invalid", "must be a valid date"),
    /** The date lies between two years: first year, last year. */
    DATE_OUT_OF_RANGE("date-out-of-range", "must lie in the years from %s to %s"),
    /** The amount lies between two: smallest, greatest. */
    AMOUNT_OUT_OF_RANGE("amount-out-of-range", "must be from %s to %s"),
    /** There is a unit, and it is known. */
    UNIT_INVALID("unit-invalid", "must be a unit that is known here"),
    /** Only a period of working days can be suspended (ALL 45, 82). */
    NOT_SUSPENDABLE("not-suspendable", "must be empty unless working days are counted"),
    /** A suspension begins before it ends: first day, last day. */
    DATES_OUT_OF_ORDER("dates-out-of-order", "must not begin on %s and end on %s");

    private final String code;
    private final String english;

    Rule(String code, String english) {
      this.code = code;
      this.english = english;
    }

    /** The key of the rule's message in the bundle of refusals. */
    public String code() {
      return code;
    }
  }

  private final String field;
  private final Rule rule;
  private final List<String> arguments;

  InvalidTermException(String field, Rule rule, Object... arguments) {
    super(field + ": " + String.format(rule.english, arguments));
    this.field = field;
    this.rule = rule;
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
  }

  /** The field at fault, named as the caller knows it: start, amount, unit or suspensions. */
  public String field() {
    return field;
  }

  /** The rule that is broken. */
  public Rule rule() {
    return rule;
  }

  /** The limits of the rule, in the order that the rule tells. */
  public List<String> arguments() {
    return arguments;
  }
}
