package cn.oneseal.account;

import cn.oneseal.calendar.SystemClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Everybody changes his own password, and nobody another's. */
@Stateless
@DenyAll
public class PasswordService {

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private AccountService signIns;
  @Inject private SystemClock clock;
  @Inject private Event<AccountChanged> changed;

  /** Changes the caller's password and ends all his sessions; a wrong old one counts as a guess. */
  @RolesAllowed({"official", "administrator"})
  public void change(char[] old, char[] fresh, char[] again) {
    String username = callers.current().username();
    Account account = accounts.byUsername(username).orElseThrow();
    if (account.isLocked(clock.now())) {
      throw Refusal.of("account-locked").onField("oldPassword");
    }
    if (old == null || !PasswordHash.matches(old, account.passwordHash())) {
      signIns.failed(username);
      throw Refusal.of("password-wrong").onField("oldPassword");
    }
    new PasswordRule().require(username, old, fresh, again);
    account.changePassword(PasswordHash.of(fresh));
    changed.fire(new AccountChanged(username, AccountChanged.Kind.PASSWORD_CHANGED));
  }
}
