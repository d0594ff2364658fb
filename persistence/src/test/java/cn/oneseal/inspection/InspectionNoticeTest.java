package cn.oneseal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectionNoticeTest {

  private static final LocalDate DAY = LocalDate.of(2021, 2, 3);

  private static InspectionNotice notice(LocalDate on, String inspectors, String matters) {
    return new InspectionNotice(on, "演示地点", inspectors, " ", matters);
  }

  private static void refused(String field, Runnable act) {
    assertEquals(field, assertThrows(Refusal.class, act::run).field());
  }

  @Test
  void namesWhatIsMissing() {
    refused("visitOn", () -> notice(null, "甲、乙", "车辆"));
    refused("inspectors", () -> notice(DAY, "", "车辆"));
    refused("matters", () -> notice(DAY, "甲、乙", " \n "));
    refused("place", () -> new InspectionNotice(DAY, null, "甲、乙", null, "车辆"));
  }

  @Test
  void nobodyInspectsAlone() {
    refused("inspectors", () -> notice(DAY, "甲", "车辆"));
    assertEquals("甲 乙", notice(DAY, "甲 乙", "车辆").inspectors());
  }

  @Test
  void aVisitIsNotBeforeItsNotice() {
    InspectionNotice notice = notice(DAY, "甲、乙", "车辆");
    notice.requireNotBefore(DAY);
    refused("visitOn", () -> notice.requireNotBefore(DAY.plusDays(1)));
  }

  @Test
  void eachLineIsAMatterWithItsStandard() {
    assertEquals(
        List.of(Map.of("name", "车辆", "standard", "与承诺一致"), Map.of("name", "人员", "standard", "")),
        notice(DAY, "甲、乙", "车辆｜与承诺一致\n\n 人员 ").rows());
  }
}
