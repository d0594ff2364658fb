package cn.oneseal.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * What came from the holder.
 *
 * @param kind what
 * @param receivedOn the day
 * @param content its words
 */
public record Statement(Kind kind, LocalDate receivedOn, String content) {

  /** What a holder may say. */
  public enum Kind {
    /** He states his case. */
    STATEMENT,
    /** He asks for a hearing. */
    HEARING_REQUEST,
    /** He gives up stating his case and the hearing. */
    WAIVER
  }

  /** Refuses what is missing. */
  public Statement {
    if (kind == null) {
      throw Refusal.of("required").onField("statementKind");
    }
    if (receivedOn == null) {
      throw Refusal.of("required").onField("statementOn");
    }
    content = Texts.required("statement", content, 2000);
  }

  /** Refuses a day before the notice, and one to come. */
  public void requireBetween(LocalDate openedOn, LocalDate today) {
    if (receivedOn.isBefore(openedOn)) {
      throw Refusal.of("day-too-early", openedOn).onField("statementOn");
    }
    if (receivedOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("statementOn");
    }
  }
}
