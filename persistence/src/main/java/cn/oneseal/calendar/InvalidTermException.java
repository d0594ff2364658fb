package cn.oneseal.calendar;

/** A period that cannot be computed; names the field and the rule that it breaks. */
public class InvalidTermException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String rule;

  InvalidTermException(String field, String rule) {
    super(field + ": " + rule);
    this.field = field;
    this.rule = rule;
  }

  /** The field at fault, named as the caller knows it: start, amount, unit or suspensions. */
  public String field() {
    return field;
  }

  /** The rule in plain words, with its limits. */
  public String rule() {
    return rule;
  }
}
