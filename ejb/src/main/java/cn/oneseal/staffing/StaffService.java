package cn.oneseal.staffing;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows who is appointed, away and standing in. */
@Stateless
@DenyAll
public class StaffService {

  @Inject private Callers callers;
  @Inject private StaffReading staff;
  @Inject private BusinessClock clock;

  /** Returns the liaisons and linkage operators of all bodies, to everybody (R7, R22). */
  @RolesAllowed({"official", "administrator"})
  public List<WrittenAppointment> writtenAppointments() {
    return staff.writtenAppointments(clock.today());
  }

  /** Returns the caller's absences and those he stands in for; the administrator sees all. */
  @RolesAllowed({"official", "administrator"})
  public List<AbsenceRow> absences() {
    Caller caller = callers.current();
    if (caller.has(Duty.SECURITY_ADMINISTRATOR)) {
      return staff.absences(clock.today());
    }
    return caller.officialId() == null
        ? List.of()
        : staff.absences(caller.officialId(), clock.today());
  }

  /** Returns whether the caller enters and confirms absences of others. */
  @RolesAllowed({"official", "administrator"})
  public boolean decides() {
    return callers.current().has(Duty.SECURITY_ADMINISTRATOR);
  }

  /** Returns everybody who is there, for the administrator. */
  @RolesAllowed("administrator")
  public List<Person> everybody() {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    return staff.everybody(clock.today());
  }

  /** Returns who could stand in for the caller, or for an official whom the administrator names. */
  @RolesAllowed({"official", "administrator"})
  public List<Person> substitutes(Long officialId) {
    Caller caller = callers.current();
    Long away = caller.has(Duty.SECURITY_ADMINISTRATOR) ? officialId : caller.officialId();
    return away == null ? List.of() : staff.substitutes(away, clock.today());
  }
}
