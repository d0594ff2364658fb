package cn.oneseal.launcher;

import java.util.Locale;

/** What an installation is for. Data of one mode is never opened in the other. */
enum Mode {
  DEMONSTRATION,
  PRODUCTION;

  /** The word in files and in system properties. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Mode of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
