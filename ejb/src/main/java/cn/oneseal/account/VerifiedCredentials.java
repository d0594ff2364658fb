package cn.oneseal.account;

import cn.oneseal.calendar.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials of other systems that were verified a short while ago, so that not every call costs a
 * full hash. Found by a keyed digest under a key of this start, and bound to the version of the
 * account: a new password, a failure or a lock makes it worthless on every node at once. A system
 * has one for each of its secrets, so that a rotation costs nothing more.
 */
@ApplicationScoped
public class VerifiedCredentials {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key = newKey();
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();

  @Inject private SystemClock clock;

  private record Verified(String username, int accountVersion, Instant until) {}

  boolean knows(String username, char[] password, int accountVersion) {
    Verified kept = verified.get(digest(username, password));
    return kept != null
        && kept.accountVersion() == accountVersion
        && clock.now().isBefore(kept.until());
  }

  /** Keeps a credential for a while, and never beyond its own end. */
  void keep(String username, char[] password, int accountVersion, Instant validUntil) {
    verified
        .values()
        .removeIf(
            kept -> kept.username().equals(username) && kept.accountVersion() != accountVersion);
    Instant until = clock.now().plus(KEPT);
    verified.put(
        digest(username, password),
        new Verified(username, accountVersion, until.isBefore(validUntil) ? until : validUntil));
  }

  void drop(String username) {
    verified.values().removeIf(kept -> kept.username().equals(username));
  }

  private String digest(String username, char[] password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(
              mac.doFinal(
                  (username + '\0' + new String(password)).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static SecretKeySpec newKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
