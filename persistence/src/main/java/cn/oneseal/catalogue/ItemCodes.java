package cn.oneseal.catalogue;

import cn.oneseal.organization.CreditCode;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.util.Locale;

/**
 * The national codes of an item, as an official entered them; each may be missing. 实施编码 (31) is the
 * credit code of the body, a digit for the level and 基本编码 (12); 业务办理项编码 (33) begins with it. With
 * the code of its certificate, certificates carry an identifier (GB/T 36904).
 *
 * @param base 基本编码, 12 digits, or null
 * @param implementation 实施编码, 31 characters, or null
 * @param business 业务办理项编码, 33 characters, or null
 * @param certificateType 证照类型代码 of the certificate that the item gives, or null
 */
public record ItemCodes(
    String base, String implementation, String business, String certificateType) {

  private static final int CREDIT_CODE = 18;
  private static final int IMPLEMENTATION = 31;

  /** Takes what was typed, in whatever case; refuses what no such code can look like. */
  public ItemCodes {
    base = typed("baseCode", base);
    implementation = typed("implementationCode", implementation);
    business = typed("businessCode", business);
    certificateType = typed("certificateType", certificateType);
    if (base != null && !base.matches("[0-9]{12}")) {
      throw Refusal.of("base-code-malformed").onField("baseCode");
    }
    if (implementation != null) {
      checkImplementation(base, implementation);
    }
    if (business != null) {
      if (!business.matches("[0-9A-Z]{31}[0-9]{2}")) {
        throw Refusal.of("business-code-malformed").onField("businessCode");
      }
      if (!business.substring(0, IMPLEMENTATION).equals(implementation)) {
        throw Refusal.of("business-code-of-another").onField("businessCode");
      }
    }
    if (certificateType != null && !certificateType.matches("[0-9A-Z]{1,60}")) {
      throw Refusal.of("certificate-type-malformed").onField("certificateType");
    }
  }

  private static void checkImplementation(String base, String implementation) {
    String field = "implementationCode";
    if (!implementation.matches("[0-9A-Z]{18}[0-9]{13}")) {
      throw Refusal.of("implementation-code-malformed").onField(field);
    }
    try {
      CreditCode.of(implementation.substring(0, CREDIT_CODE));
    } catch (Refusal refusal) {
      throw refusal.onField(field);
    }
    if (base == null || !implementation.endsWith(base)) {
      throw Refusal.of("implementation-code-of-another").onField(field);
    }
  }

  private static String typed(String field, String text) {
    String entered = Texts.optional(field, text, 100);
    return entered == null ? null : entered.toUpperCase(Locale.ROOT);
  }

  /**
   * Returns whether the check character of the credit code is right, or there is none to check; a
   * wrong one is warned of and never refused, since some early codes fail.
   */
  public boolean checks() {
    return implementation == null
        || new CreditCode(implementation.substring(0, CREDIT_CODE)).checks();
  }

  /** Returns whether no code is entered. */
  public boolean isEmpty() {
    return base == null && certificateType == null;
  }
}
