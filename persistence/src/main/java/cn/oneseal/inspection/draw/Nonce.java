package cn.oneseal.inspection.draw;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What one party puts into the seed: 32 bytes, written as 64 hexadecimal digits. Before the roster
 * is frozen the party records the digest of it, the commitment; after that, the bytes themselves.
 */
public final class Nonce {

  private static final int BYTES = 32;
  private static final String HEX = "[0-9a-f]{64}";

  private Nonce() {}

  /** Makes a nonce. */
  public static String make(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns the commitment to a nonce: SM3 of its 32 bytes. */
  public static String commitment(String nonce) {
    return Sm3.hex(HexFormat.of().parseHex(requireHex("nonce", nonce)));
  }

  /** Returns 64 digits in lower case; refuses everything else. */
  public static String requireHex(String field, String entered) {
    String digits = entered == null ? "" : entered.strip().toLowerCase(Locale.ROOT);
    if (digits.isEmpty()) {
      throw Refusal.of("required").onField(field);
    }
    if (!digits.matches(HEX)) {
      throw Refusal.of("draw-not-hex").onField(field);
    }
    return digits;
  }

  /** Returns a nonce that matches its commitment; refuses another. */
  public static String requireMatch(String nonce, String commitment) {
    String digits = requireHex("nonce", nonce);
    if (!commitment(digits).equals(commitment)) {
      throw Refusal.of("draw-nonce-mismatch", commitment).onField("nonce").byClause("R13, 三（一）1");
    }
    return digits;
  }
}
