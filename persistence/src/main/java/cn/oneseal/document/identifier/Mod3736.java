package cn.oneseal.document.identifier;

import java.util.Locale;

/** The check character of ISO 7064 MOD 37,36 over digits and capital letters. */
final class Mod3736 {

  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MODULUS = 36;

  private Mod3736() {}

  /** Returns the check character of a text of digits and letters. */
  static char check(String text) {
    int product = MODULUS;
    for (char character : text.toUpperCase(Locale.ROOT).toCharArray()) {
      product = step(product, value(character));
    }
    return CHARACTERS.charAt((MODULUS + 1 - product) % MODULUS);
  }

  /** Tells whether the last character is the check character of those before it. */
  static boolean isRight(String text) {
    return text.length() > 1
        && check(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
  }

  private static int step(int product, int value) {
    int sum = (product + value) % MODULUS;
    return 2 * (sum == 0 ? MODULUS : sum) % (MODULUS + 1);
  }

  private static int value(char character) {
    int value = CHARACTERS.indexOf(character);
    if (value < 0) {
      throw new IllegalArgumentException("neither digit nor letter: " + character);
    }
    return value;
  }
}
