package cn.oneseal.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes of passwords: {@code pbkdf2-sha512$rounds$salt$hash}, salt and hash in Base64. The rounds
 * stand in the text so that they can be raised later without a new format.
 */
public final class PasswordHash {

  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** Returns the hash of a password under a new salt. */
  public static String of(char[] password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(ROUNDS),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, ROUNDS)));
  }

  /** Returns whether the password is the one that was hashed; takes the same time either way. */
  public static boolean matches(char[] password, String hash) {
    String[] parts = hash.split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("not a hash of scheme " + SCHEME);
    }
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] expected = base64.decode(parts[3]);
    byte[] actual = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual);
  }

  private static byte[] derive(char[] password, byte[] salt, int rounds) {
    KeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
    }
  }
}
