package cn.oneseal.launcher;

import java.util.Locale;

/** What a password must be that guards everything. */
final class PasswordRule {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 6;

  private PasswordRule() {}

  /**
   * Refuses a password that is short, long, poor in characters, or holds the account's name.
   *
   * @throws LaunchRefused naming the rule
   */
  static void refuseWeak(String username, char[] password) {
    String text = new String(password);
    if (password.length < SHORTEST || password.length > LONGEST) {
      throw new LaunchRefused("password: " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new LaunchRefused("password: no control characters");
    }
    if (text.chars().distinct().count() < FEWEST_DIFFERENT) {
      throw new LaunchRefused("password: at least " + FEWEST_DIFFERENT + " different characters");
    }
    if (text.toLowerCase(Locale.ROOT).contains(username)) {
      throw new LaunchRefused("password: must not hold the account name");
    }
  }
}
