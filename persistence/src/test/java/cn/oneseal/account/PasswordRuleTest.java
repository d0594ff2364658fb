package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

  private static final String OLD = "Present-2020-xyz";

  @Test
  void takesALongOneOfLettersAndDigits() {
    assertDoesNotThrow(() -> require("一枚印章管审批用的密码2020", "一枚印章管审批用的密码2020"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', required, newPassword",
    "Short-1, Short-1, password-length, newPassword",
    "only-letters-here, only-letters-here, password-letters-and-digits, newPassword",
    "123456789012345, 123456789012345, password-letters-and-digits, newPassword",
    "xBureau-Intake99, xBureau-Intake99, password-contains-name, newPassword",
    "Present-2020-xyz, Present-2020-xyz, password-unchanged, newPassword",
    "Another-2021-xyz, Another-2021-xyZ, password-typed-differently, again"
  })
  void refusesAWeakOneAndSaysWhy(String fresh, String again, String code, String field) {
    Refusal refusal = assertThrows(Refusal.class, () -> require(fresh, again));
    assertEquals(code, refusal.code());
    assertEquals(field, refusal.field());
  }

  private static void require(String fresh, String again) {
    new PasswordRule()
        .require("bureau-intake", OLD.toCharArray(), fresh.toCharArray(), again.toCharArray());
  }
}
