package cn.oneseal.intake;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * A decision not to accept: its ground, its reason and, where another body is the right one, which
 * (ALL 32, 38).
 *
 * @param ground the ground
 * @param rightBody the body to apply to, or null
 * @param reason the reason told to the applicant
 */
public record NonAcceptance(Ground ground, String rightBody, String reason) {

  private static final int LONGEST_BODY = 200;
  private static final int LONGEST_REASON = 2000;

  /** On what ground an application is not accepted. */
  public enum Ground {
    /** Not a matter of this body's: the applicant is told whose (ALL 32(2)). */
    NOT_COMPETENT("ALL 32(2)"),
    /** No licence is needed for it (ALL 32(1)). */
    NO_LICENCE_NEEDED("ALL 32(1)"),
    /** What was asked for was not supplied (ALL 32(4), (5)). */
    NOT_SUPPLIED("ALL 32(4), (5)");

    private final String clause;

    Ground(String clause) {
      this.clause = clause;
    }

    /** Returns the clause. */
    public String clause() {
      return clause;
    }
  }

  /** Refuses what is missing. */
  public NonAcceptance {
    if (ground == null) {
      throw Refusal.of("required").onField("ground");
    }
    rightBody =
        ground == Ground.NOT_COMPETENT
            ? Texts.required("rightBody", rightBody, LONGEST_BODY)
            : null;
    reason = Texts.required("reason", reason, LONGEST_REASON);
  }
}
