package cn.oneseal.catalogue;

import cn.oneseal.catalogue.ItemDetail.Lying;
import cn.oneseal.catalogue.ItemDetail.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Who held the power over an item from when until when, who holds it, and who is to hold it (R2,
 * 二（一）). A plan ends no recorded period: competence is written only when a handover completes.
 */
final class Timeline {

  private final List<CompetenceStart> starts;
  private final PlannedChange planned;
  private final LocalDate today;

  Timeline(List<CompetenceStart> starts, PlannedChange planned, LocalDate today) {
    this.starts = starts;
    this.planned = planned;
    this.today = today;
  }

  List<Period> periods(LongFunction<String> bodies, LongFunction<String> instruments) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      CompetenceStart start = starts.get(i);
      LocalDate until = i + 1 < starts.size() ? starts.get(i + 1).fromDay().minusDays(1) : null;
      periods.add(
          new Period(
              start.fromDay(),
              start.sinceKnown(),
              until,
              bodies.apply(start.holderBodyId()),
              start.clause(),
              start.instrumentId(),
              instruments.apply(start.instrumentId()),
              lying(start.fromDay(), until)));
    }
    if (planned != null) {
      periods.add(
          new Period(
              planned.due(),
              true,
              null,
              planned.holderName(),
              planned.clause(),
              planned.instrumentId(),
              instruments.apply(planned.instrumentId()),
              Lying.PLANNED));
    }
    return periods;
  }

  private Lying lying(LocalDate from, LocalDate until) {
    if (from.isAfter(today)) {
      return Lying.COMING;
    }
    return until != null && until.isBefore(today) ? Lying.PAST : Lying.CURRENT;
  }
}
