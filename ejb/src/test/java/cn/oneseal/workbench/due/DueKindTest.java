package cn.oneseal.workbench.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is due stands in the calendar once. */
class DueKindTest {

  @Test
  void noTwoKindsAskTheSame() {
    assertEquals(
        DueKind.values().length,
        Arrays.stream(DueKind.values()).map(DueKind::query).distinct().count());
  }
}
