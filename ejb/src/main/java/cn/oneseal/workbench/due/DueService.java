package cn.oneseal.workbench.due;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.persistence.Columns;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is due at the caller's body, day by day. */
@Stateless
@DenyAll
public class DueService {

  /** More than a month of any body has of one kind; the rest is behind the lists. */
  private static final int MOST = 500;

  @Inject private Callers callers;
  @Inject private CurrentCalendar calendar;
  @Inject private EntityManager entityManager;

  /**
   * Returns the days of a month with what is due on them.
   *
   * @param kinds which kinds; all where none is named
   */
  @RolesAllowed("official")
  public List<DueDay> month(YearMonth month, Set<DueKind> kinds) {
    Caller caller = callers.current();
    Map<LocalDate, List<DueEntry>> byDay =
        (kinds.isEmpty() ? EnumSet.allOf(DueKind.class) : kinds)
            .stream()
                .flatMap(kind -> entries(kind, caller.bodyId(), month).stream())
                .collect(Collectors.groupingBy(DueEntry::day));
    WorkCalendar days = calendar.get();
    List<DueDay> found = new ArrayList<>();
    for (int each = 1; each <= month.lengthOfMonth(); each++) {
      LocalDate day = month.atDay(each);
      found.add(
          new DueDay(
              day,
              days.kindOf(day),
              days.nameOf(day),
              days.isProvisional(day),
              byDay.getOrDefault(day, List.of())));
    }
    return found;
  }

  private List<DueEntry> entries(DueKind kind, long bodyId, YearMonth month) {
    List<?> rows =
        entityManager
            .createNativeQuery(kind.query())
            .setParameter(1, bodyId)
            .setParameter(2, month.atDay(1).toString())
            .setParameter(3, month.atEndOfMonth().toString())
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new DueEntry(kind, row.day(1), row.text(0), kind.page() + row.text(2)))
        .toList();
  }
}
