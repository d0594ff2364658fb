package cn.oneseal.linkage.paper;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * Who received a sheet, and on which day (R20, R23).
 *
 * @param receiver who
 * @param receivedOn on which day
 * @param correction why an earlier entry is put right, or null for the first
 */
public record PaperReceipt(String receiver, LocalDate receivedOn, String correction) {

  private static final String CLAUSE = "R23, 三（二）";

  /** Refuses what is missing or too long. */
  public PaperReceipt {
    receiver = Texts.required("paperReceiver", receiver, 100);
    if (receivedOn == null) {
      throw Refusal.of("required").onField("paperReceivedOn");
    }
    correction = Texts.optional("paperSlipCorrection", correction, 500);
  }

  /** Refuses a receipt of what was not sent, before its sending, or in the future. */
  public void requireFor(PaperPush paper, LocalDate today) {
    if (paper.sentOn() == null) {
      throw Refusal.of("paper-not-sent").byClause(CLAUSE);
    }
    if (receivedOn.isBefore(paper.sentOn())) {
      throw Refusal.of("paper-received-early", paper.sentOn())
          .onField("paperReceivedOn")
          .byClause(CLAUSE);
    }
    if (receivedOn.isAfter(today)) {
      throw Refusal.of("paper-received-future").onField("paperReceivedOn").byClause(CLAUSE);
    }
    if (paper.receivedOn() != null && correction == null) {
      throw Refusal.of("paper-correction").onField("paperSlipCorrection").byClause(CLAUSE);
    }
    if (paper.receivedOn() == null && correction != null) {
      throw Refusal.of("paper-nothing-to-correct").onField("paperSlipCorrection").byClause(CLAUSE);
    }
  }
}
