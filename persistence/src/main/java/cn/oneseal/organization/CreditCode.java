package cn.oneseal.organization;

import cn.oneseal.refusal.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unified social credit code (GB 32100).
 *
 * @param value its 18 characters
 */
public record CreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /** Refuses a wrong length or alphabet; a wrong check character is not refused. */
  public CreditCode {
    if (!FORM.matcher(value).matches()) {
      throw Refusal.of("credit-code-malformed").onField("applicantCode").byClause("GB 32100");
    }
  }

  /** Reads what was typed, in whatever case. */
  public static CreditCode of(String typed) {
    return new CreditCode(typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT));
  }

  /** Reads what was typed into another field than an applicant's. */
  public static CreditCode of(String field, String typed) {
    String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(code).matches()) {
      throw Refusal.of("credit-code-malformed").onField(field).byClause("GB 32100");
    }
    return new CreditCode(code);
  }

  /** Whether the check character is right; some early codes fail: warn and ask, never block. */
  public boolean checks() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
  }
}
