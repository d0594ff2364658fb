package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.DutyRule;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts of other systems, by the security administrator: for which body, with which duties, from
 * where, how often, until when; and their secrets, which are made here and shown once.
 */
@Stateless
@DenyAll
public class SystemAccountService {

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private SystemAccessRepository systems;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private SystemClock realTime;
  @Inject private Event<AccountChanged> changed;

  /** Returns the bodies that a system can act for. */
  @RolesAllowed("administrator")
  public List<Body> bodies() {
    requireAdministrator();
    return organization.bodies();
  }

  /** Returns the duties that a system can have which acts for a body. */
  @RolesAllowed("administrator")
  public Set<Duty> open(Long bodyId) {
    requireAdministrator();
    return new DutyRule().openToSystem(body(bodyId).kind());
  }

  /** Makes an account; returns its secret, which nobody can read again. */
  @RolesAllowed("administrator")
  public String make(String username, SystemForm form) {
    Caller caller = requireAdministrator();
    String name = new UsernameRule(accounts).require(username);
    SystemAccess access = access(form);
    String secret = Secret.generate();
    Account account =
        accounts.add(
            new Account(name, null, AccountGroup.SYSTEM, PasswordHash.of(secret.toCharArray())));
    enter(account, access, caller);
    changed.fire(new AccountChanged(name, AccountChanged.Kind.ACCOUNT_MADE));
    return secret;
  }

  /** Returns a system with all editions of its access. */
  @RolesAllowed("administrator")
  public SystemDetail detail(String username) {
    requireAdministrator();
    Account account = system(accounts.byUsername(username), username);
    List<SystemAccessRepository.Edition> editions = systems.editions(username);
    Body body = body(editions.get(0).access().bodyId());
    Secret secret = account.secret();
    boolean formerValid =
        secret.formerUntil() != null && realTime.now().isBefore(secret.formerUntil());
    return new SystemDetail(
        body,
        new DutyRule().openToSystem(body.kind()),
        formerValid ? secret.formerUntil() : null,
        editions);
  }

  /** Enters what a system may do from its next call on; the body stays. */
  @RolesAllowed("administrator")
  public void change(String username, SystemForm form) {
    Caller caller = requireAdministrator();
    Account account = system(accounts.lockByUsername(username), username);
    long bodyId = systems.current(username).orElseThrow().bodyId();
    enter(
        account,
        access(
            new SystemForm(
                bodyId, form.duties(), form.addresses(), form.callsPerMinute(), form.lastDay())),
        caller);
    changed.fire(new AccountChanged(username, AccountChanged.Kind.SYSTEM_ACCESS_CHANGED));
  }

  /**
   * Gives a system a new secret and returns it; nobody can read it again.
   *
   * @param formerHours so many hours the present one stays valid, so that the system is changed
   *     over without a break; 0 ends it now
   */
  @RolesAllowed("administrator")
  public String rotate(String username, Integer formerHours) {
    requireAdministrator();
    if (formerHours == null) {
      throw Refusal.of("required").onField("formerHours");
    }
    String secret = Secret.generate();
    system(accounts.lockByUsername(username), username)
        .rotate(PasswordHash.of(secret.toCharArray()), formerHours, realTime.now());
    changed.fire(new AccountChanged(username, AccountChanged.Kind.SECRET_ROTATED));
    return secret;
  }

  private SystemAccess access(SystemForm form) {
    Set<Duty> open = new DutyRule().openToSystem(body(form.bodyId()).kind());
    for (Duty duty : form.duties()) {
      if (!open.contains(duty)) {
        throw Refusal.of("duty-not-of-body", duty.word()).onField("duties");
      }
    }
    if (form.callsPerMinute() == null) {
      throw Refusal.of("required").onField("callsPerMinute");
    }
    SystemAccess access =
        new SystemAccess(
            form.bodyId(),
            Set.copyOf(form.duties()),
            AllowList.of(form.addresses() == null ? "" : form.addresses()),
            form.callsPerMinute(),
            form.lastDay());
    if (!access.isOpenOn(clock.today())) {
      throw Refusal.of("access-ended", clock.today()).onField("accessLastDay");
    }
    return access;
  }

  private void enter(Account account, SystemAccess access, Caller caller) {
    systems.enter(
        account.id(), new SystemAccessRepository.Edition(access, clock.now(), caller.username()));
  }

  private static Account system(Optional<Account> found, String username) {
    return found
        .filter(account -> account.group() == AccountGroup.SYSTEM)
        .orElseThrow(() -> Refusal.of("not-found", username).onField("username"));
  }

  private Body body(Long bodyId) {
    if (bodyId == null) {
      throw Refusal.of("required").onField("body");
    }
    return organization
        .body(bodyId)
        .orElseThrow(() -> Refusal.of("not-found", bodyId).onField("body"));
  }

  private Caller requireAdministrator() {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    return caller;
  }
}
