package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Accounts with the duties of the day, for the security administrator. */
@Stateless
@DenyAll
public class AccountDirectory {

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private OrganizationRepository organization;
  @Inject private Event<AccountChanged> changed;
  @Inject private BusinessClock clock;
  @Inject private SystemClock realTime;
  @Inject private AccountRows rows;

  /** Returns all accounts by name. */
  @RolesAllowed("administrator")
  public List<AccountRow> accounts() {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    return rows.on(clock.today(), realTime.now());
  }

  /** Closes an account; its open sessions end with their next call. */
  @RolesAllowed("administrator")
  public void close(String username) {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    if (caller.username().equals(username)) {
      throw Refusal.of("account-own");
    }
    change(username, Account::close, AccountChanged.Kind.ACCOUNT_CLOSED);
  }

  /** Opens a closed account again. */
  @RolesAllowed("administrator")
  public void reopen(String username) {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    accounts
        .byUsername(username)
        .map(Account::officialId)
        .flatMap(organization::official)
        .filter(official -> !official.isThereOn(clock.today()))
        .ifPresent(
            left -> {
              throw Refusal.of("official-left", left.lastDay());
            });
    change(username, Account::reopen, AccountChanged.Kind.ACCOUNT_REOPENED);
  }

  /** Ends the lock that failures brought. */
  @RolesAllowed("administrator")
  public void unlock(String username) {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    change(username, Account::succeeded, AccountChanged.Kind.ACCOUNT_UNLOCKED);
  }

  private void change(String username, Consumer<Account> act, AccountChanged.Kind kind) {
    act.accept(
        accounts.lockByUsername(username).orElseThrow(() -> Refusal.of("not-found", username)));
    changed.fire(new AccountChanged(username, kind));
  }
}
