package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void matchesOnlyThePasswordThatWasHashed() {
    String hash = PasswordHash.of("密码-1".toCharArray());
    assertTrue(hash.matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}="));
    assertTrue(PasswordHash.matches("密码-1".toCharArray(), hash));
    assertFalse(PasswordHash.matches("密码-2".toCharArray(), hash));
  }

  @Test
  void saltsDiffer() {
    assertNotEquals(PasswordHash.of("a".toCharArray()), PasswordHash.of("a".toCharArray()));
  }

  @Test
  void refusesAnotherScheme() {
    assertThrows(
        IllegalArgumentException.class, () -> PasswordHash.matches("a".toCharArray(), "md5$x"));
  }
}
