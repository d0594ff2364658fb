package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A disk that would fill up half-way is refused before anything is written on it. */
class PreflightTest {

  private final Home home = new Home(Path.of("/srv/oneseal"));

  @Test
  void refusesADiskThatIsTooSmallForAFirstStart() {
    LaunchRefused refused =
        assertThrows(LaunchRefused.class, () -> Preflight.refuseSmallDisk(home, 1499, false));
    assertEquals(
        "the disk of /srv/oneseal has 1499 MB free; 1500 MB are needed", refused.getMessage());
    Preflight.refuseSmallDisk(home, 1500, false);
  }

  @Test
  void aLaterStartNeedsLess() {
    assertThrows(LaunchRefused.class, () -> Preflight.refuseSmallDisk(home, 299, true));
    Preflight.refuseSmallDisk(home, 300, true);
  }
}
