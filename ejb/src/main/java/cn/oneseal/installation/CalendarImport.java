package cn.oneseal.installation;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.CalendarCsv;
import cn.oneseal.calendar.CalendarFinding;
import cn.oneseal.calendar.CalendarLoader;
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

  /** Returns what is wrong with a file, by line; changes nothing. */
  @RolesAllowed("administrator")
  public List<CalendarFinding> check(byte[] csv) {
    callers.current().require(Duty.SYSTEM_ADMINISTRATOR);
    return CalendarCsv.read(csv).findings();
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
    return loader.load(csv, source, caller.username());
  }
}
