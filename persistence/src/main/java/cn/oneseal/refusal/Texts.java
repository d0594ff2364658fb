package cn.oneseal.refusal;

/** Checks the texts that officials enter. */
public final class Texts {

  private Texts() {}

  /**
   * Returns the text without blanks around it; refuses none, and one that is too long.
   *
   * @param field the field that a refusal names
   * @param longest the most characters
   */
  public static String required(String field, String text, int longest) {
    String entered = optional(field, text, longest);
    if (entered == null) {
      throw Refusal.of("required").onField(field);
    }
    return entered;
  }

  /** Returns the text without blanks around it, or null for none; refuses one that is too long. */
  public static String optional(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String entered = text.strip();
    if (entered.length() > longest) {
      throw Refusal.of("too-long", longest).onField(field);
    }
    return entered;
  }
}
