package cn.oneseal.installation;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.CalendarCsv;
import cn.oneseal.calendar.CalendarLoader;
import cn.oneseal.calendar.CalendarRepository;
import cn.oneseal.calendar.DeadlineRecount;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Loading of the State Council's holiday notices by the system administrator. It stands here and
 * not with the calendar because the calendar, on which duties rest, cannot ask for a duty itself.
 */
@Stateless
@DenyAll
public class CalendarImport {

  @Inject private Callers callers;
  @Inject private CalendarLoader loader;
  @Inject private CalendarRepository calendars;
  @Inject private DeadlineRecount recount;
  @Inject private AuditService audit;

  /** Returns the calendar's years and versions, for the system administrator. */
  @RolesAllowed("administrator")
  public CalendarOverview overview() {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    return new CalendarOverview(
        calendars.newest().map(version -> YearDays.of(version.days())).orElse(List.of()),
        calendars.all().stream()
            .map(
                version ->
                    new CalendarOverview.Version(
                        version.label(),
                        version.loadedAt(),
                        version.loadedBy(),
                        version.source(),
                        recount.moved(version.id())))
            .toList());
  }

  /** Returns what is wrong with a file, by line, and what it brings; changes nothing. */
  @RolesAllowed("administrator")
  public CalendarPreview check(byte[] csv) {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    CalendarCsv.Content content = CalendarCsv.read(csv);
    return new CalendarPreview(content.findings(), YearDays.of(content.days()));
  }

  /**
   * Loads a file as a new version of the calendar, all or nothing.
   *
   * @param csv the file
   * @param source its name
   * @return the calendar now in force
   */
  @RolesAllowed("administrator")
  public WorkCalendar importCalendar(byte[] csv, String source) {
    Caller caller = callers.current();
    caller.require(Duty.SYSTEM_ADMINISTRATOR);
    WorkCalendar loaded = loader.load(csv, source, caller.username());
    audit.done("CALENDAR_LOADED", "CALENDAR", loaded.version(), source);
    return loaded;
  }
}
