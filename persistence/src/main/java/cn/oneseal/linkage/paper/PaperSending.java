package cn.oneseal.linkage.paper;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * How a sheet goes out; when is the system's (R20, R23).
 *
 * @param carrier the courier's name or the number of the registered letter
 * @param lateReason why it goes out after the day of its result, or null
 * @param correction why an earlier entry is put right, or null for the first
 */
public record PaperSending(String carrier, String lateReason, String correction) {

  private static final String CLAUSE = "R20, 三（二）";

  /** Refuses what is missing or too long. */
  public PaperSending {
    carrier = Texts.required("paperCarrier", carrier, 200);
    lateReason = Texts.optional("paperLateReason", lateReason, 500);
    correction = Texts.optional("paperCorrection", correction, 500);
  }

  /** Refuses a sending out of its order, or late without a reason: at once is the same day. */
  public void requireFor(PaperPush paper, LocalDate today) {
    if (paper.sheet() == null) {
      throw Refusal.of("paper-no-sheet").byClause(CLAUSE);
    }
    if (paper.sentOn() != null && correction == null) {
      throw Refusal.of("paper-correction").onField("paperCorrection").byClause(CLAUSE);
    }
    if (paper.sentOn() == null && correction != null) {
      throw Refusal.of("paper-nothing-to-correct").onField("paperCorrection").byClause(CLAUSE);
    }
    if (correction == null && lateReason == null && today.isAfter(paper.createdOn())) {
      throw Refusal.of("paper-late", paper.createdOn()).onField("paperLateReason").byClause(CLAUSE);
    }
  }
}
