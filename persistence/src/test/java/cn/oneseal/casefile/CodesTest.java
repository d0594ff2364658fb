package cn.oneseal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.organization.CreditCode;
import cn.oneseal.refusal.Refusal;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void acceptsTheStandardsOwnIdentityNumberAndMasksIt() {
    assertEquals("110105********002X", IdentityNumber.of(" 11010519491231002x ").masked());
  }

  @Test
  void refusesIdentityNumbersOfWrongCheckBirthdayOrForm() {
    for (String wrong :
        new String[] {"110105194912310021", "110105194913310029", "1101051949123100", "", null}) {
      Refusal refusal = assertThrows(Refusal.class, () -> IdentityNumber.of(wrong));
      assertEquals("identity-number-wrong", refusal.code());
      assertEquals("applicantCode", refusal.field());
    }
  }

  @Test
  void checksCreditCodes() {
    assertTrue(CreditCode.of("91350100M000100Y43").checks());
    assertTrue(CreditCode.of("91350100m000100y43").checks());
  }

  @Test
  void onlyWarnsOfAWrongCheckCharacterInACreditCode() {
    assertFalse(CreditCode.of("91350100M000100Y44").checks());
  }

  @Test
  void refusesCreditCodesOfWrongLengthOrAlphabet() {
    for (String wrong : new String[] {"91350100M000100Y4", "91350100I000100Y43", "", null}) {
      assertThrows(Refusal.class, () -> CreditCode.of(wrong));
    }
  }
}
