package cn.oneseal.calendar;

import cn.oneseal.calendar.contract.v1.DeadlineQueryV1;
import cn.oneseal.calendar.contract.v1.DeadlineV1;
import cn.oneseal.calendar.contract.v1.TermUnitV1;
import cn.oneseal.refusal.ContractBoundary;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalDate;

/** Deadlines for other systems: called remotely as it is, and by the SOAP endpoint. */
@Stateless
@LocalBean
@Remote(DeadlineQueryV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class DeadlineQueryBean implements DeadlineQueryV1 {

  @Inject private CalendarService calendar;

  @Override
  @RolesAllowed({"official", "administrator", "system"})
  public DeadlineV1 deadline(LocalDate start, int amount, TermUnitV1 unit) {
    Deadline deadline = calendar.deadline(start, amount, unitOf(unit));
    return new DeadlineV1(
        deadline.due(),
        deadline.provisional(),
        deadline.calendarVersion(),
        deadline.chineseExplanation());
  }

  /** A unit that is missing or unknown arrives as null, and is refused with the others. */
  private static TermUnit unitOf(TermUnitV1 unit) {
    if (unit == null) {
      return null;
    }
    return switch (unit) {
      case WORKING_DAY -> TermUnit.WORKING_DAY;
      case MONTH -> TermUnit.MONTH;
    };
  }
}
