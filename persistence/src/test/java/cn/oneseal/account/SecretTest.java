package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private static final Instant NOW = Instant.parse("2020-12-24T01:00:00Z");

  private final String first = Secret.generate();
  private final String second = Secret.generate();
  private final Secret secret = new Secret(PasswordHash.of(first.toCharArray()), null, null);

  @Test
  void makesSecretsOf256Bits() {
    assertEquals(43, first.length());
    assertNotEquals(first, second);
  }

  @Test
  void acceptsTheFormerOneUntilItsEnd() {
    Secret rotated = rotated(72);
    Instant end = NOW.plus(Duration.ofDays(3));
    assertTrue(accepts(rotated, second, NOW));
    assertEquals(Optional.of(end), rotated.acceptsUntil(first.toCharArray(), NOW));
    assertTrue(accepts(rotated, first, end.minusMillis(1)));
    assertFalse(accepts(rotated, first, end));
    assertTrue(accepts(rotated, second, end));
    assertFalse(accepts(rotated, Secret.generate(), NOW));
  }

  @Test
  void endsTheFormerOneAtOnceIfNoHoursAreChosen() {
    assertFalse(accepts(rotated(0), first, NOW));
    assertTrue(accepts(rotated(0), second, NOW));
  }

  @Test
  void keepsNoMoreThanOneFormerSecret() {
    String third = Secret.generate();
    Secret twice = rotated(72).rotated(PasswordHash.of(third.toCharArray()), 1, NOW);
    assertFalse(accepts(twice, first, NOW));
    assertTrue(accepts(twice, second, NOW));
    assertTrue(accepts(twice, third, NOW));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 73})
  void refusesHoursOutOfRange(int hours) {
    Refusal refusal = assertThrows(Refusal.class, () -> rotated(hours));
    assertEquals("former-secret-hours", refusal.code());
    assertEquals("formerHours", refusal.field());
    assertTrue(refusal.getMessage().contains("72"), refusal.getMessage());
  }

  private Secret rotated(int hours) {
    return secret.rotated(PasswordHash.of(second.toCharArray()), hours, NOW);
  }

  private static boolean accepts(Secret secret, String given, Instant at) {
    return secret.acceptsUntil(given.toCharArray(), at).isPresent();
  }
}
