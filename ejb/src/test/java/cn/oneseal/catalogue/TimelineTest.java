package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.oneseal.catalogue.ItemDetail.Lying;
import cn.oneseal.catalogue.ItemDetail.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate KNOWN = LocalDate.of(2020, 12, 24);
  private static final LocalDate MOVED = LocalDate.of(2020, 12, 31);
  private static final CompetenceStart.Basis BASIS =
      new CompetenceStart.Basis(7, "一（三）6", Instant.EPOCH, "x");
  private static final List<CompetenceStart> STARTS =
      List.of(
          CompetenceStart.knownFrom(1, KNOWN, 2, BASIS),
          CompetenceStart.beginning(1, MOVED, 3, BASIS));

  private static List<Period> periods(LocalDate today, PlannedChange planned) {
    return new Timeline(STARTS, planned, today).periods(id -> "B" + id, id -> "I" + id);
  }

  @Test
  void aPeriodLastsUntilTheDayBeforeTheNext() {
    List<Period> periods = periods(MOVED, null);
    assertEquals(MOVED.minusDays(1), periods.get(0).until());
    assertNull(periods.get(1).until());
    assertEquals("B3", periods.get(1).holderName());
    assertEquals("I7", periods.get(1).instrument());
    assertEquals(List.of(Lying.PAST, Lying.CURRENT), lying(periods));
    assertEquals(List.of(Lying.CURRENT, Lying.COMING), lying(periods(KNOWN, null)));
  }

  @Test
  void aPlanIsShownAndEndsNothing() {
    List<Period> periods = periods(MOVED, new PlannedChange("部门", MOVED.plusDays(30), 7, "三"));
    assertEquals(List.of(Lying.PAST, Lying.CURRENT, Lying.PLANNED), lying(periods));
    assertNull(periods.get(1).until());
    assertEquals(MOVED.plusDays(30), periods.get(2).fromDay());
  }

  private static List<Lying> lying(List<Period> periods) {
    return periods.stream().map(Period::lying).toList();
  }
}
