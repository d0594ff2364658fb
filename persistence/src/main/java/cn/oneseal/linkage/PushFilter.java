package cn.oneseal.linkage;

import cn.oneseal.refusal.Texts;
import java.io.Serializable;

/**
 * Which pushes a list shows.
 *
 * @param state how far they are, or null for all
 * @param text what case number, item or applicant contains, or null
 */
public record PushFilter(State state, String text) implements Serializable {

  /** All. */
  public static final PushFilter ALL = new PushFilter(null, null);

  /** What is still to be done with a push. */
  public enum State {
    /** Nobody looked at it. */
    UNSEEN,
    /** Nobody takes care of it. */
    UNCLAIMED,
    /** Nothing was answered. */
    UNANSWERED,
    /** The department was reminded, and it still waits for an answer. */
    REMINDED
  }

  /** Refuses a text that is too long. */
  public PushFilter {
    text = Texts.optional("text", text, 100);
  }
}
