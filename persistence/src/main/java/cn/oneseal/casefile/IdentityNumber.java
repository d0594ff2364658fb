package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A resident identity number (GB 11643).
 *
 * @param value its 18 characters
 */
public record IdentityNumber(String value) {

  private static final String CHECKS = "10X98765432";
  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** Refuses a number of a wrong form, birthday or check character. */
  public IdentityNumber {
    if (!FORM.matcher(value).matches() || !hasBirthday(value) || !checks(value)) {
      throw Refusal.of("identity-number-wrong").onField("applicantCode").byClause("GB 11643");
    }
  }

  /** Reads what was typed, in whatever case. */
  public static IdentityNumber of(String typed) {
    return new IdentityNumber(typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT));
  }

  /** As shown: the first six and the last four characters. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  private static boolean hasBirthday(String number) {
    try {
      return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE).getYear()
          >= 1800;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == number.charAt(17);
  }
}
