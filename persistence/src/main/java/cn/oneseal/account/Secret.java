package cn.oneseal.account;

import cn.oneseal.refusal.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * What an account signs in with: the secret, and of another system for a while after a rotation the
 * one before.
 *
 * @param hash the hash of the secret
 * @param formerHash the hash of the one before, or null
 * @param formerUntil the moment of real time from which the one before is refused, or null
 */
public record Secret(String hash, String formerHash, Instant formerUntil) {

  /** The longest that the secret before may stay valid, in hours. */
  public static final int LONGEST_HOURS = 72;

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Checks that the one before comes with its end. */
  public Secret {
    Objects.requireNonNull(hash);
    if ((formerHash == null) != (formerUntil == null)) {
      throw new IllegalArgumentException("the former secret comes with its end");
    }
  }

  /** Makes a new secret of 256 random bits; it is shown once and kept only as its hash. */
  public static String generate() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Returns what is valid after a rotation. The secret before the former one ends at once.
   *
   * @param newHash the hash of the new secret
   * @param hours how long the present one stays valid; 0 ends it now
   */
  public Secret rotated(String newHash, int hours, Instant now) {
    if (hours < 0 || hours > LONGEST_HOURS) {
      throw Refusal.of("former-secret-hours", LONGEST_HOURS).onField("formerHours");
    }
    return hours == 0
        ? new Secret(newHash, null, null)
        : new Secret(newHash, hash, now.plus(Duration.ofHours(hours)));
  }

  /**
   * Returns until when the secret given is valid; nothing if it is not valid at this moment of real
   * time, {@link Instant#MAX} if it has no end.
   */
  public Optional<Instant> acceptsUntil(char[] given, Instant now) {
    if (PasswordHash.matches(given, hash)) {
      return Optional.of(Instant.MAX);
    }
    return Optional.ofNullable(formerUntil)
        .filter(now::isBefore)
        .filter(until -> PasswordHash.matches(given, formerHash));
  }
}
