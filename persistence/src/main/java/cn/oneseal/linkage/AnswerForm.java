package cn.oneseal.linkage;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * What a department answers to a push (R21, R23).
 *
 * @param kind what it is
 * @param content its words
 * @param documentNumber the number of the paper behind it, or null
 */
public record AnswerForm(Kind kind, String content, String documentNumber) {

  /** What may come back. */
  public enum Kind {
    /** It is noted. */
    NOTED,
    /** A result of supervision. */
    RESULT,
    /** A penalty. */
    PENALTY,
    /** A suggestion to revoke. */
    REVOKE;

    /** Returns whether the deciding body says that it has it. */
    public boolean received() {
      return this != NOTED;
    }
  }

  /** Refuses what is missing; a penalty names its paper. */
  public AnswerForm {
    if (kind == null) {
      throw Refusal.of("required").onField("answerKind");
    }
    content = Texts.required("answer", content, 2000);
    documentNumber =
        kind == Kind.PENALTY
            ? Texts.required("documentNumber", documentNumber, 100)
            : Texts.optional("documentNumber", documentNumber, 100);
  }
}
