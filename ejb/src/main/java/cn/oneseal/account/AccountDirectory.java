package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Accounts with the duties of the day, for the security administrator. */
@Stateless
@DenyAll
public class AccountDirectory {

  private static final String ROWS =
      "select a.username, coalesce(o.name, ''), coalesce(b.name, ''), a.group_name, a.state,"
          + " coalesce(string_agg(distinct p.duty, ',' order by p.duty), '')"
          + " from account a left join official o on o.id = a.official_id"
          + " left join body b on b.id = o.body_id"
          + " left join appointment p on p.official_id = o.id and p.begins_on <= ?1"
          + " and (p.ends_on is null or p.ends_on >= ?1)"
          + " group by a.username, o.name, b.name, a.group_name, a.state order by a.username";

  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private EntityManager entityManager;

  /** Returns all accounts by name. */
  @RolesAllowed("administrator")
  public List<AccountRow> accounts() {
    callers.current().require(Duty.SECURITY_ADMINISTRATOR);
    List<AccountRow> rows = new ArrayList<>();
    for (Object row :
        entityManager.createNativeQuery(ROWS).setParameter(1, clock.today()).getResultList()) {
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
}
