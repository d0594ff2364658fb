package cn.oneseal.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionRuleTest {

  private static final long BUREAU = 1;
  private static final long TRANSPORT = 4;
  private static final long HEALTH = 3;

  static Stream<Arguments> decisions() {
    return Stream.of(
        Arguments.of(List.of(TRANSPORT), BUREAU, List.of(TRANSPORT)),
        Arguments.of(List.of(TRANSPORT, HEALTH), BUREAU, List.of(TRANSPORT, HEALTH)),
        // A returned item's receiver decides and supervises: nothing is pushed to itself.
        Arguments.of(List.of(TRANSPORT), TRANSPORT, List.of()),
        Arguments.of(List.of(TRANSPORT, HEALTH), TRANSPORT, List.of(HEALTH)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void tellsEverySupervisingDepartmentExceptTheDecidingBodyItself(
      List<Long> supervisors, long decider, List<Long> told) {
    assertEquals(told, new SupervisionRule().receivers(supervisors, decider));
  }

  @Test
  void anItemThatNobodySupervisesCannotBeDecided() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> new SupervisionRule().receivers(List.of(), BUREAU));
    assertEquals("no-supervising-department", refusal.code());
    assertEquals("R20, 三（二）", refusal.clause());
  }
}
