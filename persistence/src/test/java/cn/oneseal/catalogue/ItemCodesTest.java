package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodesTest {

  private static final String CREDIT = "91350100M000100Y43";
  private static final String BASE = "000123456001";
  private static final String LONG = CREDIT + "4" + BASE;

  @Test
  void takesWhatWasTypedAndChecksTheCreditCodeInIt() {
    ItemCodes codes =
        new ItemCodes(
            " " + BASE, LONG.toLowerCase(java.util.Locale.ROOT), LONG + "01", "11100000mb");
    assertEquals(LONG, codes.implementation());
    assertEquals("11100000MB", codes.certificateType());
    assertTrue(codes.checks());
    assertFalse(new ItemCodes(BASE, CREDIT.replace("43", "44") + "4" + BASE, null, null).checks());
  }

  @Test
  void isEmptyUntilSomebodyEntersACode() {
    assertTrue(new ItemCodes(null, " ", "", " ").isEmpty());
    assertTrue(new ItemCodes(null, null, null, "1").checks());
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901, , , baseCode",
    "12345678901X, , , baseCode",
    "000123456001, 91350100M000100Y434000123456002, , implementationCode",
    "000123456001, 91350100M000100Y43A000123456001, , implementationCode",
    "000123456001, 91350100M000100I434000123456001, , implementationCode",
    "000123456001, 4000123456001, , implementationCode",
    ", 91350100M000100Y434000123456001, , implementationCode",
    "000123456001, 91350100M000100Y434000123456001, 91350100M000100Y434000123456001A1, businessCode",
    "000123456001, 91350100M000100Y434000123456001, 91350100M000100Y43500012345600101, businessCode",
    "000123456001, , 91350100M000100Y43400012345600101, businessCode"
  })
  void refusesWhatNoSuchCodeCanBe(String base, String implementation, String business, String at) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> new ItemCodes(base, implementation, business, null));
    assertEquals(at, refusal.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2",
        "证照",
        "A-1",
        "0123456789012345678901234567890123456789012345678901234567890"
      })
  void refusesATypeThatNoIdentifierCanName(String type) {
    Refusal refusal = assertThrows(Refusal.class, () -> new ItemCodes(null, null, null, type));
    assertEquals("certificateType", refusal.field());
  }
}
