package cn.oneseal.web;

import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The business day of a request, and how far deadlines are from it. */
@Named("day")
@RequestScoped
public class DayBean {

  private static final int SOON = 3;

  @Inject private BusinessDayService service;

  private LocalDate today;
  private WorkCalendar calendar;

  @PostConstruct
  void begin() {
    today = service.today();
  }

  /** Returns the business day. */
  public LocalDate getToday() {
    return today;
  }

  /** Returns whether this installation is a demonstration. */
  public boolean isDemonstration() {
    return service.demonstration();
  }

  /** Returns in words what is left until a day. */
  public String left(LocalDate due) {
    if (due.equals(today)) {
      return Pages.text("m", "deadline.today");
    }
    int days = calendar().workingDaysBetween(today, due);
    return Pages.text("m", days < 0 ? "deadline.overdue" : "deadline.left", Math.abs(days));
  }

  /** Returns the number of today when a day is the first. */
  public long since(LocalDate first) {
    return ChronoUnit.DAYS.between(first, today) + 1;
  }

  /** Returns the style of a deadline; its words say the same. */
  public String urgency(LocalDate due) {
    if (due.isBefore(today)) {
      return "overdue";
    }
    return ChronoUnit.DAYS.between(today, due) <= SOON ? "soon" : "";
  }

  /** Asked for once a page, however many deadlines it shows. */
  private WorkCalendar calendar() {
    if (calendar == null) {
      calendar = service.calendar();
    }
    return calendar;
  }
}
