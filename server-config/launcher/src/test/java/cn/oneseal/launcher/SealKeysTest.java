package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who holds the keys is chosen by one word. */
class SealKeysTest {

  private static SealKeys of(Map<String, String> environment) {
    return Settings.from(environment, Path.of("/srv"), Mode.PRODUCTION).sealKeys();
  }

  @Test
  void theApplicationServerHoldsThemUnlessToldOtherwise() {
    assertEquals(SealKeys.SOFTWARE, of(Map.of()));
    assertEquals(SealKeys.SOFTWARE, of(Map.of("ONESEAL_SEAL_KEYS", "")));
    assertEquals(SealKeys.SERVICE, of(Map.of("ONESEAL_SEAL_KEYS", "service")));
  }

  @Test
  void refusesAnyOtherWordAndNamesTheSetting() {
    LaunchRefused refused =
        assertThrows(LaunchRefused.class, () -> of(Map.of("ONESEAL_SEAL_KEYS", "hardware")));
    assertEquals(
        "ONESEAL_SEAL_KEYS: hardware is neither software nor service", refused.getMessage());
  }
}
