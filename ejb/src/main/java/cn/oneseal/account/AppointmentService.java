package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Appointment;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.DutyRule;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Accounts are made and duties given and ended by day, in writing (R7, R22), by the security
 * administrator and never for himself.
 */
@Stateless
@DenyAll
public class AppointmentService {

  private static final int LONGEST_NAME = 100;

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private Event<AccountChanged> changed;

  /** Returns the bodies that officials belong to. */
  @RolesAllowed("administrator")
  public List<Body> bodies() {
    requireAdministrator();
    return organization.bodies();
  }

  /** Returns the duties that there are at a body, or for an administrator. */
  @RolesAllowed("administrator")
  public Set<Duty> duties(AccountGroup group, Long bodyId) {
    requireAdministrator();
    return new DutyRule().open(group == AccountGroup.ADMINISTRATOR, kind(bodyId));
  }

  /**
   * Makes a person's account, the official and the first duties; all or nothing.
   *
   * @param password the first password, which its owner changes
   * @param again the same once more
   */
  @RolesAllowed("administrator")
  public void make(NewAccount wanted, char[] password, char[] again) {
    Caller caller = requireAdministrator();
    String username = new UsernameRule(accounts).require(wanted.username());
    if (wanted.group() == null || wanted.group() == AccountGroup.SYSTEM) {
      throw Refusal.of("required").onField("group");
    }
    new PasswordRule().require(username, new char[0], password, again);
    long officialId = official(wanted, caller).id();
    accounts.add(new Account(username, officialId, wanted.group(), PasswordHash.of(password)));
    changed.fire(new AccountChanged(username, AccountChanged.Kind.ACCOUNT_MADE));
  }

  private Official official(NewAccount wanted, Caller caller) {
    String name = Texts.required("officialName", wanted.officialName(), LONGEST_NAME);
    boolean administrator = wanted.group() == AccountGroup.ADMINISTRATOR;
    BodyKind kind = kind(wanted.bodyId());
    if (administrator && kind != BodyKind.APPROVAL_BUREAU) {
      throw Refusal.of("administrator-of-bureau-only").onField("body");
    }
    new DutyRule().require(administrator, kind, wanted.duties());
    Official official = organization.add(new Official(wanted.bodyId(), name));
    wanted
        .duties()
        .forEach(duty -> add(official.id(), duty, wanted.beginsOn(), wanted.paper(), caller));
    return official;
  }

  private void add(long officialId, Duty duty, LocalDate from, String paper, Caller caller) {
    LocalDate beginsOn = from == null ? clock.today() : from;
    if (beginsOn.isBefore(clock.today())) {
      throw Refusal.of("appointment-not-back-dated", clock.today()).onField("beginsOn");
    }
    organization.add(
        new Appointment(officialId, duty, beginsOn, paper, clock.now(), caller.username()));
  }

  /** Returns the appointments of an account's official, the earliest first. */
  @RolesAllowed("administrator")
  public List<AppointmentRow> appointments(String username) {
    requireAdministrator();
    List<AppointmentRow> rows = new ArrayList<>();
    for (Appointment each : organization.appointments(person(username).officialId())) {
      rows.add(
          new AppointmentRow(each.id(), each.duty(), each.beginsOn(), each.endsOn(), each.paper()));
    }
    return rows;
  }

  /** Returns the duties that an account's official can be given. */
  @RolesAllowed("administrator")
  public Set<Duty> open(String username) {
    requireAdministrator();
    Account account = person(username);
    return new DutyRule()
        .open(account.group() == AccountGroup.ADMINISTRATOR, kind(bodyOf(account)));
  }

  /** Gives an official a duty from a day on; today, where none is named. */
  @RolesAllowed("administrator")
  public void appoint(String username, Duty duty, LocalDate beginsOn, String paper) {
    Caller caller = requireAdministrator();
    Account account = other(username, caller);
    if (duty == null) {
      throw Refusal.of("required").onField("duties");
    }
    Official official = organization.official(account.officialId()).orElseThrow();
    if (official.lastDay() != null) {
      throw Refusal.of("official-left", official.lastDay()).onField("duties");
    }
    List<Duty> together = new ArrayList<>();
    organization.appointments(account.officialId()).stream()
        .filter(each -> each.endsOn() == null || !each.endsOn().isBefore(clock.today()))
        .map(Appointment::duty)
        .forEach(together::add);
    if (together.contains(duty)) {
      throw Refusal.of("duty-held-already", duty.word()).onField("duties");
    }
    together.add(duty);
    new DutyRule()
        .require(account.group() == AccountGroup.ADMINISTRATOR, kind(official.bodyId()), together);
    add(account.officialId(), duty, beginsOn, paper, caller);
    changed.fire(new AccountChanged(username, AccountChanged.Kind.APPOINTED));
  }

  /** Ends a duty with a day, today or later; in open sessions too. */
  @RolesAllowed("administrator")
  public void end(String username, long appointmentId, LocalDate lastDay) {
    Caller caller = requireAdministrator();
    Account account = other(username, caller);
    Appointment appointment =
        organization
            .appointment(appointmentId)
            .filter(each -> each.officialId() == account.officialId())
            .orElseThrow(() -> Refusal.of("not-found", appointmentId));
    LocalDate last = lastDay == null ? clock.today() : lastDay;
    if (last.isBefore(clock.today())) {
      throw Refusal.of("appointment-not-back-dated", clock.today()).onField("endsOn");
    }
    appointment.end(last);
    changed.fire(new AccountChanged(username, AccountChanged.Kind.APPOINTMENT_ENDED));
  }

  private Account other(String username, Caller caller) {
    if (caller.username().equals(username)) {
      throw Refusal.of("account-own");
    }
    return person(username);
  }

  private Account person(String username) {
    return accounts
        .byUsername(username)
        .filter(account -> account.officialId() != null)
        .orElseThrow(() -> Refusal.of("not-found", username));
  }

  private long bodyOf(Account account) {
    return organization.official(account.officialId()).orElseThrow().bodyId();
  }

  private BodyKind kind(Long bodyId) {
    if (bodyId == null) {
      throw Refusal.of("required").onField("body");
    }
    return organization
        .body(bodyId)
        .orElseThrow(() -> Refusal.of("not-found", bodyId).onField("body"))
        .kind();
  }

  private Caller requireAdministrator() {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    return caller;
  }
}
