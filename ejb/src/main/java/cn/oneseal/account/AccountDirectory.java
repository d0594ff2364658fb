package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Accounts with the duties of the day, for the security administrator. */
@Stateless
@DenyAll
public class AccountDirectory {

  private static final String ROWS =
      "select a.username, coalesce(o.name, ''), coalesce(b.name, ''), a.group_name,"
          + " case when a.state = 'ACTIVE' and a.locked_until > ?2 then 'LOCKED' else a.state end,"
          + " coalesce(string_agg(distinct p.duty, ',' order by p.duty), '')"
          + " from account a left join official o on o.id = a.official_id"
          + " left join body b on b.id = o.body_id"
          + " left join appointment p on p.official_id = o.id and p.begins_on <= ?1"
          + " and (p.ends_on is null or p.ends_on >= ?1)"
          + " group by a.username, o.name, b.name, a.group_name, a.state,"
          + " a.locked_until order by a.username";

  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private Event<AccountChanged> changed;
  @Inject private BusinessClock clock;
  @Inject private SystemClock realTime;
  @Inject private EntityManager entityManager;

  /** Returns all accounts by name. */
  @RolesAllowed("administrator")
  public List<AccountRow> accounts() {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    List<AccountRow> rows = new ArrayList<>();
    for (Object row :
        entityManager
            .createNativeQuery(ROWS)
            .setParameter(1, clock.today())
            .setParameter(2, Timestamp.from(realTime.now()))
            .getResultList()) {
      Object[] columns = (Object[]) row;
      String duties = (String) columns[5];
      rows.add(
          new AccountRow(
              (String) columns[0],
              (String) columns[1],
              (String) columns[2],
              (String) columns[3],
              (String) columns[4],
              duties.isEmpty() ? List.of() : Arrays.asList(duties.split(",", -1))));
    }
    return rows;
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
