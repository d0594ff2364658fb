package cn.oneseal.handover.register;

import cn.oneseal.refusal.Texts;

/**
 * Which entries of the registers are looked for; null asks for any.
 *
 * @param kind what they are
 * @param itemId the item that they belong to
 * @param text part of one of their values
 * @param ended whether those that were superseded are shown, too
 */
public record RegisterFilter(RegisterKind kind, Long itemId, String text, boolean ended) {

  private static final int LONGEST = 100;

  /** Takes blanks for nothing. */
  public RegisterFilter {
    text = Texts.optional("text", text, LONGEST);
  }
}
