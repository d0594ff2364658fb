package cn.oneseal.document.identifier;

import cn.oneseal.refusal.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of an electronic certificate (电子证照标识, GB/T 36904): {@code
 * 1.2.156.3005.2.<type>.<issuer>.<serial>.<version>.<check>}. The codes of type and issuer are an
 * official's to enter; none is ever made up.
 *
 * @param type the code of the kind of certificate, digits and capital letters
 * @param issuer the issuer's code (its unified social credit code)
 * @param serial the serial number that the issuer gave
 * @param version the version of the certificate, three digits or letters
 */
public record CertificateIdentifier(String type, String issuer, String serial, String version) {

  /** What every identifier begins with. */
  public static final String ROOT = "1.2.156.3005.2";

  private static final Pattern PART = Pattern.compile("[0-9A-Z]{1,60}");
  private static final Pattern WHOLE =
      Pattern.compile(
          "1\\.2\\.156\\.3005\\.2\\.([0-9A-Z]{1,60})\\.([0-9A-Z]{1,60})\\.([0-9A-Z]{1,60})"
              + "\\.([0-9A-Z]{3})\\.([0-9A-Z])");

  /** Refuses parts that are not as the standard has them. */
  public CertificateIdentifier {
    part("identifierType", type);
    part("identifierIssuer", issuer);
    part("identifierSerial", serial);
    part("identifierVersion", version);
    if (version.length() != 3) {
      throw Refusal.of("identifier-version").onField("identifierVersion");
    }
  }

  private static void part(String field, String text) {
    if (text == null || !PART.matcher(text).matches()) {
      throw Refusal.of("identifier-part").onField(field);
    }
  }

  /** Reads an identifier; refuses a wrong form and a wrong check character. */
  public static CertificateIdentifier parse(String text) {
    Matcher parts = WHOLE.matcher(text);
    if (!parts.matches()) {
      throw Refusal.of("identifier-form");
    }
    CertificateIdentifier identifier =
        new CertificateIdentifier(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    if (identifier.check() != parts.group(5).charAt(0)) {
      throw Refusal.of("identifier-check", parts.group(5));
    }
    return identifier;
  }

  /** Returns the check character: over the parts after the root, dots left out. */
  public char check() {
    return Mod3736.check(type + issuer + serial + version);
  }

  /** Returns the whole identifier. */
  @Override
  public String toString() {
    return String.join(".", ROOT, type, issuer, serial, version, String.valueOf(check()));
  }
}
