package cn.oneseal.web.workbench;

import cn.oneseal.web.NavigationBean;
import cn.oneseal.web.Pages;
import cn.oneseal.workbench.BusinessDayService;
import cn.oneseal.workbench.due.DueDay;
import cn.oneseal.workbench.due.DueEntry;
import cn.oneseal.workbench.due.DueKind;
import cn.oneseal.workbench.due.DueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar of what is due: a month by weeks, and its days with what is due on each. */
@Named("due")
@RequestScoped
public class DueBean {

  private static final int DAYS_OF_A_WEEK = 7;

  @Inject private DueService service;
  @Inject private BusinessDayService clock;
  @Inject private NavigationBean navigation;

  private String month;
  private String kind;
  private YearMonth shown;
  private List<DueDay> days = List.of();

  /** A kind with how often it is due on a day. */
  public record Count(DueKind kind, int number) {}

  /** Reads the month asked for; what is no month is this month, what is no kind is all. */
  public void load() {
    shown = asked();
    days = service.month(shown, kinds());
  }

  private YearMonth asked() {
    YearMonth present = YearMonth.from(clock.today());
    try {
      YearMonth wanted = month == null ? present : YearMonth.parse(month);
      return wanted.getYear() < 1990 || wanted.getYear() > 2100 ? present : wanted;
    } catch (DateTimeException notOne) {
      return present;
    }
  }

  private Set<DueKind> kinds() {
    Set<DueKind> wanted = EnumSet.noneOf(DueKind.class);
    Arrays.stream(DueKind.values()).filter(each -> each.name().equals(kind)).forEach(wanted::add);
    kind = wanted.isEmpty() ? null : kind;
    return wanted;
  }

  /** Returns the weeks of the month, Monday first; null where a day is of another month. */
  public List<List<DueDay>> getWeeks() {
    List<DueDay> row = new ArrayList<>();
    for (int before = DayOfWeek.MONDAY.getValue();
        before < shown.atDay(1).getDayOfWeek().getValue();
        before++) {
      row.add(null);
    }
    row.addAll(days);
    while (row.size() % DAYS_OF_A_WEEK != 0) {
      row.add(null);
    }
    List<List<DueDay>> weeks = new ArrayList<>();
    for (int from = 0; from < row.size(); from += DAYS_OF_A_WEEK) {
      weeks.add(row.subList(from, from + DAYS_OF_A_WEEK));
    }
    return weeks;
  }

  /** Returns the days with something due. */
  public List<DueDay> getDays() {
    return days.stream().filter(day -> !day.entries().isEmpty()).toList();
  }

  /** Returns how often each kind is due on a day. */
  public List<Count> counts(DueDay day) {
    Map<DueKind, Integer> counts = new EnumMap<>(DueKind.class);
    day.entries().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getValue()))
        .toList();
  }

  /** Returns whether an entry's page is open to the caller. */
  public boolean opens(DueEntry entry) {
    return navigation.opens(entry.link());
  }

  /** Returns the names of the weekdays, Monday first. */
  public List<String> getWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.SHORT, Pages.locale()))
        .toList();
  }

  /** Returns the weekday of a day. */
  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Pages.locale());
  }

  /** Returns the month in words. */
  public String getTitle() {
    return DateTimeFormatter.ofPattern(Pages.text("workbenchText", "pattern.month"), Pages.locale())
        .format(shown);
  }

  /** Returns the month shown. */
  public String getShown() {
    return shown.toString();
  }

  /** Returns the month before. */
  public String getPrevious() {
    return shown.minusMonths(1).toString();
  }

  /** Returns the month after. */
  public String getNext() {
    return shown.plusMonths(1).toString();
  }

  /** Returns all kinds, for the filter. */
  public DueKind[] getKinds() {
    return DueKind.values();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
