package cn.oneseal.audit;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;

/**
 * Which lines of the trail are looked for; null asks for any.
 *
 * @param username who
 * @param outcome how it ended
 * @param text part of the act, of what it was about or of the text
 * @param from the first business day
 * @param to the last business day
 */
public record AuditQuery(
    String username, AuditOutcome outcome, String text, LocalDate from, LocalDate to) {

  private static final int LONGEST = 100;

  /** Takes blanks for nothing; refuses days out of order. */
  public AuditQuery {
    username = entered("username", username);
    text = entered("text", text);
    if (from != null && to != null && to.isBefore(from)) {
      throw Refusal.of("dates-out-of-order", from, to).onField("to");
    }
  }

  private static String entered(String field, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.strip().length() > LONGEST) {
      throw Refusal.of("too-long", LONGEST).onField(field);
    }
    return value.strip();
  }
}
