package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;

/** Checks the texts that officials enter. */
public final class Texts {

  private Texts() {}

  public static String required(String field, String text, int longest) {
    String entered = optional(field, text, longest);
    if (entered == null) {
      throw Refusal.of("required").onField(field);
    }
    return entered;
  }

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
