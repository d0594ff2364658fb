package cn.oneseal.staffing;

import cn.oneseal.account.Account;
import cn.oneseal.account.AccountChanged;
import cn.oneseal.account.AccountRepository;
import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Absence;
import cn.oneseal.organization.AbsenceRepository;
import cn.oneseal.organization.Appointment;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** An official leaves: with his last day everything ends that he held or stood in for. */
@Stateless
@DenyAll
public class LeavingService {

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private OrganizationRepository organization;
  @Inject private AbsenceRepository absences;
  @Inject private BusinessClock clock;
  @Inject private Event<AccountChanged> changed;

  /**
   * Records that an account's official leaves. His appointments, his absences and those that he
   * stands in for end with his last day; the night after it closes the account.
   *
   * @param paper the written ground, by title or number
   */
  @RolesAllowed("administrator")
  public void leave(String username, LocalDate lastDay, String paper) {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    if (caller.username().equals(username)) {
      throw Refusal.of("account-own");
    }
    Official official = official(username);
    official.leaves(lastDay, paper, clock.today());
    List<Appointment> held = organization.appointments(official.id());
    held.forEach(each -> each.endsWith(lastDay));
    Absence.Written written = new Absence.Written(clock.today(), clock.now(), caller.username());
    absences.touching(List.of(official.id())).forEach(each -> each.endsWith(lastDay, written));
    changed.fire(new AccountChanged(username, AccountChanged.Kind.LEAVING_RECORDED));
  }

  /** Returns the last day of an account's official, or null while none is recorded. */
  @RolesAllowed("administrator")
  public LocalDate lastDay(String username) {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    return official(username).lastDay();
  }

  private Official official(String username) {
    return accounts
        .byUsername(username)
        .map(Account::officialId)
        .flatMap(organization::official)
        .orElseThrow(() -> Refusal.of("not-found", username));
  }
}
