package cn.oneseal.account;

import cn.oneseal.refusal.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** Which password may a person choose? A long one of letters and digits that is not his name. */
public final class PasswordRule {

  /** The shortest that is taken. */
  public static final int SHORTEST = 12;

  /** The longest that is taken. */
  public static final int LONGEST = 200;

  /** Refuses a new password that is too weak, typed differently the second time, or the old one. */
  public void require(String username, char[] old, char[] fresh, char[] again) {
    if (fresh == null || fresh.length == 0) {
      throw Refusal.of("required").onField("newPassword");
    }
    if (fresh.length < SHORTEST || fresh.length > LONGEST) {
      throw Refusal.of("password-length", SHORTEST, LONGEST).onField("newPassword");
    }
    String text = new String(fresh);
    if (text.codePoints().noneMatch(Character::isLetter)
        || text.codePoints().noneMatch(Character::isDigit)) {
      throw Refusal.of("password-letters-and-digits").onField("newPassword");
    }
    if (text.toLowerCase(Locale.ROOT).contains(username)) {
      throw Refusal.of("password-contains-name").onField("newPassword");
    }
    if (Arrays.equals(old, fresh)) {
      throw Refusal.of("password-unchanged").onField("newPassword");
    }
    if (!Arrays.equals(fresh, again)) {
      throw Refusal.of("password-typed-differently").onField("again");
    }
  }
}
