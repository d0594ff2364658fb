package cn.oneseal.document.keeper;

import cn.oneseal.document.layout.Picture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A seal to be made for one that is registered. Times are on the business clock, in whole seconds.
 *
 * @param sealId its identifier (esID of GB/T 38540): 1 to 64 letters, digits, dots, underscores and
 *     hyphens, a letter or digit first; the register knows it by this
 * @param name the seal's name, also that of the key's certificate; a demonstration's says so
 * @param organization the body whose seal it is
 * @param picture what it looks like, PNG
 * @param size width and height of the picture, mm
 * @param made when it is made
 * @param from from when it is valid
 * @param until until when at the latest; a certificate that ends sooner ends the seal sooner
 */
public record SealOrder(
    String sealId,
    String name,
    String organization,
    Picture picture,
    int size,
    Instant made,
    Instant from,
    Instant until) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int LARGEST = 200;

  /** Takes what makes a seal. */
  public SealOrder {
    if (!isSealId(sealId)) {
      throw new IllegalArgumentException("not an identifier of a seal: " + sealId);
    }
    if (name.isBlank() || organization.isBlank()) {
      throw new IllegalArgumentException("a seal has a name and a body");
    }
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a seal of " + size + " mm");
    }
    made = made.truncatedTo(ChronoUnit.SECONDS);
    from = from.truncatedTo(ChronoUnit.SECONDS);
    until = until.truncatedTo(ChronoUnit.SECONDS);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("a seal that is valid until before it is valid");
    }
  }

  /** Tells whether a keeper can hold a seal by this identifier. */
  public static boolean isSealId(String text) {
    return ID.matcher(text).matches();
  }
}
