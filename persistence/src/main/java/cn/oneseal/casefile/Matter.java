package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case is about: a new right, or a decision before (R2, 二（一）; ALL 49, 50, 70). What was
 * issued elsewhere, by former authorities on paper, has a number only.
 */
@Embeddable
public class Matter {

  private static final int LONGEST = 200;
  private static final String CLAUSE = "R2, 二（一）";

  @Enumerated(EnumType.STRING)
  @Column(name = "matter")
  private MatterKind kind;

  @Column(name = "prior_number")
  private String priorNumber;

  @Column(name = "prior_decision_id")
  private Long priorDecisionId;

  /** For JPA. */
  protected Matter() {}

  private Matter(MatterKind kind, String priorNumber, Long priorDecisionId) {
    this.kind = kind;
    this.priorNumber = priorNumber;
    this.priorDecisionId = priorDecisionId;
  }

  /**
   * What is entered of a matter.
   *
   * @param kind what is asked
   * @param priorNumber the number of the decision or certificate before, or null
   * @param elsewhere whether that was not issued here
   */
  public record Entered(MatterKind kind, String priorNumber, boolean elsewhere) {

    /** A new right. */
    public static final Entered INITIAL = new Entered(MatterKind.INITIAL, null, false);

    /** Returns the number under which to look for the decision before; empty: for none. */
    public Optional<String> looksFor() {
      return Optional.ofNullable(priorNumber)
          .map(String::strip)
          .filter(number -> !elsewhere && kind != MatterKind.INITIAL && !number.isEmpty());
    }
  }

  /** A new right. */
  public static Matter initial() {
    return new Matter(MatterKind.INITIAL, null, null);
  }

  /**
   * Takes what was entered.
   *
   * @param found what was found under the number, if anything
   * @param day on which the application was received
   */
  public static Matter of(
      Entered entered,
      Optional<PriorDecision> found,
      long itemId,
      Applicant applicant,
      LocalDate day) {
    if (entered == null || entered.kind() == null) {
      throw Refusal.of("required").onField("matter");
    }
    if (entered.kind() == MatterKind.INITIAL) {
      if (Texts.optional("priorNumber", entered.priorNumber(), LONGEST) != null) {
        throw Refusal.of("prior-of-initial").onField("priorNumber").byClause(CLAUSE);
      }
      return initial();
    }
    String number = Texts.required("priorNumber", entered.priorNumber(), LONGEST);
    if (entered.elsewhere()) {
      return new Matter(entered.kind(), number, null);
    }
    PriorDecision prior =
        found
            .filter(one -> one.concerns(itemId, applicant))
            .orElseThrow(
                () ->
                    Refusal.of("prior-not-found", number).onField("priorNumber").byClause(CLAUSE));
    Matter matter = new Matter(entered.kind(), prior.number(), prior.id());
    matter.requireStanding(prior);
    if (!matter.cancels() && prior.validUntil() != null && prior.validUntil().isBefore(day)) {
      throw Refusal.of("prior-expired", prior.validUntil())
          .onField("priorNumber")
          .byClause("ALL 50");
    }
    return matter;
  }

  /** Refuses where the decision before has ended; what was revoked may still be cancelled. */
  public void requireStanding(PriorDecision prior) {
    PriorDecision.End end = prior.end();
    if (end != null && !(end.revoked() && cancels())) {
      throw Refusal.of("prior-ended", end.on(), end.by()).onField("priorNumber").byClause(CLAUSE);
    }
  }

  /** Refuses a commitment to what is given up: there is nothing to inspect (R13). */
  public void requireCommitment(boolean onCommitment) {
    if (onCommitment && cancels()) {
      throw Refusal.of("commitment-to-cancellation").onField("onCommitment").byClause("R13, 三（一）1");
    }
  }

  /** Whether it ends a right and grants none. */
  public boolean cancels() {
    return kind == MatterKind.CANCELLATION;
  }

  /** Returns what is asked. */
  public MatterKind kind() {
    return kind;
  }

  /** Returns the number of the decision or certificate before, or null. */
  public String priorNumber() {
    return priorNumber;
  }

  /** Returns the decision before, or null where that is none of those here. */
  public Long priorDecisionId() {
    return priorDecisionId;
  }
}
