package cn.oneseal.document.template;

/** Where lines stand between the margins. */
public enum Align {
  /** At the left margin. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right margin. */
  RIGHT,
  /** From margin to margin, but for a paragraph's last line. */
  JUSTIFY
}
