package cn.oneseal.workbench;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The business day and what it is counted by. The login page asks too, so some of it is open. */
@Stateless
@DenyAll
public class BusinessDayService {

  @Inject private BusinessClock clock;
  @Inject private CurrentCalendar calendar;
  @Inject private OrganizationRepository organization;
  @Inject private EntityManager entityManager;

  /** Returns the business day. */
  @PermitAll
  public LocalDate today() {
    return clock.today();
  }

  /** Returns whether this installation is a demonstration. */
  @PermitAll
  public boolean demonstration() {
    return entityManager
        .createNativeQuery("select mode from installation where id = 1")
        .getResultList()
        .contains("DEMONSTRATION");
  }

  /** Returns the calendar in force. */
  @RolesAllowed({"official", "administrator"})
  public WorkCalendar calendar() {
    return calendar.get();
  }

  /** Returns the full name of a body. */
  @RolesAllowed({"official", "administrator"})
  public String bodyName(long id) {
    return organization.body(id).map(Body::name).orElse("");
  }
}
