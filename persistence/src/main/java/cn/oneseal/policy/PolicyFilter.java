package cn.oneseal.policy;

import cn.oneseal.refusal.Texts;

/**
 * Which pushes a list shows.
 *
 * @param state only those that have come so far, or null
 * @param late only those that came late
 * @param text what title, number or issuer contains, or null
 */
public record PolicyFilter(PolicyDocument.State state, boolean late, String text) {

  /** All. */
  public static final PolicyFilter ALL = new PolicyFilter(null, false, null);

  /** Refuses a text that is too long. */
  public PolicyFilter {
    text = Texts.optional("text", text, 100);
  }
}
