package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

  private final Account account = new Account("platform", null, AccountGroup.SYSTEM, "hash");

  @Test
  void fifthFailureLocksForFifteenMinutes() {
    fail(4);
    assertFalse(account.isLocked(NOW));
    fail(1);
    assertTrue(account.isLocked(NOW));
    assertTrue(account.isLocked(NOW.plus(Account.LOCK).minusNanos(1)));
    assertFalse(account.isLocked(NOW.plus(Account.LOCK)));
  }

  @Test
  void successForgetsEarlierFailures() {
    fail(4);
    account.succeeded();
    fail(4);
    assertFalse(account.isLocked(NOW));
  }

  @Test
  void failuresWhileLockedDoNotProlong() {
    fail(5);
    account.failed(NOW.plus(Duration.ofMinutes(14)));
    assertFalse(account.isLocked(NOW.plus(Account.LOCK)));
  }

  @Test
  void aNewPasswordUnlocks() {
    fail(5);
    account.changePassword("other");
    assertFalse(account.isLocked(NOW));
  }

  @Test
  void aNewPasswordAndACloseEndOpenSessionsAndFailuresDoNot() {
    int begun = account.sessionEpoch();
    fail(5);
    assertEquals(begun, account.sessionEpoch());
    account.changePassword("other");
    assertEquals(begun + 1, account.sessionEpoch());
    account.close();
    assertEquals(begun + 2, account.sessionEpoch());
    account.reopen();
    assertTrue(account.isActive());
    assertEquals(begun + 2, account.sessionEpoch());
  }

  @Test
  void aPersonsAccountNamesTheOfficial() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Account("someone", null, AccountGroup.OFFICIAL, "hash"));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      account.failed(NOW);
    }
  }
}
