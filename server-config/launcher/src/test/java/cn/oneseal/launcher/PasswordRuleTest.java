package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first administrator's password guards everything. */
class PasswordRuleTest {

  @ParameterizedTest
  @CsvSource({
    "'', 12 to 128",
    "Short-2020!, 12 to 128",
    "aaaaaaaaaaaa, different characters",
    "121212121212, different characters",
    "my-Keeper-2020!, account name",
    "'tab\there-2020', control"
  })
  void refusesAWeakOneAndNamesTheRule(String password, String rule) {
    LaunchRefused refused =
        assertThrows(
            LaunchRefused.class, () -> PasswordRule.refuseWeak("keeper", password.toCharArray()));
    assertTrue(refused.getMessage().contains(rule), refused.getMessage());
  }

  @Test
  void takesALongPhraseInAnyScript() {
    PasswordRule.refuseWeak("keeper", "correct horse battery".toCharArray());
    PasswordRule.refuseWeak("keeper", "一枚印章管审批从今天开始了".toCharArray());
  }
}
