package cn.oneseal.account;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads all accounts with the duties of a day, in one statement. */
@Dependent
public class AccountRows {

  private static final String ROWS =
      "select a.username, coalesce(o.name, ''), coalesce(b.name, ''), a.group_name,"
          + " case when a.state = 'ACTIVE' and a.locked_until > ?2 then 'LOCKED'"
          + " when a.state = 'ACTIVE' and s.last_day < cast(?1 as date) then 'EXPIRED'"
          + " else a.state end,"
          + " coalesce(d.duties, array_to_string(s.duties, ','), '')"
          + " from account a left join official o on o.id = a.official_id"
          + " left join lateral (select * from system_access each where each.account_id = a.id"
          + " order by each.id desc limit 1) s on true"
          + " left join body b on b.id = coalesce(o.body_id, s.body_id)"
          + " left join (select official_id, string_agg(distinct duty, ',' order by duty) as duties"
          + " from duties_on(cast(?1 as date)) group by official_id) d on d.official_id = o.id"
          + " order by a.username";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AccountRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the accounts by name, locked or not at a moment of real time. */
  List<AccountRow> on(LocalDate day, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(ROWS)
            .setParameter(1, day.toString())
            .setParameter(2, Timestamp.from(now))
            .getResultList();
    return rows.stream().map(Columns::new).map(AccountRows::row).toList();
  }

  private static AccountRow row(Columns row) {
    String duties = row.text(5);
    return new AccountRow(
        row.text(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        duties.isEmpty() ? List.of() : Arrays.asList(duties.split(",", -1)));
  }
}
