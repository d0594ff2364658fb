package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What other systems may do, in editions. */
@Dependent
public class SystemAccessRepository {

  private static final String EDITIONS =
      "select s.body_id, array_to_string(s.duties, ','), s.addresses, s.calls_per_minute,"
          + " s.last_day, s.entered_at, s.entered_by"
          + " from system_access s join account a on a.id = s.account_id"
          + " where a.username = ?1 order by s.id desc";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SystemAccessRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * What was entered when.
   *
   * @param access what the system may do from then on
   * @param enteredAt the business moment
   * @param enteredBy the account of the security administrator
   */
  public record Edition(SystemAccess access, Instant enteredAt, String enteredBy) {}

  /** Keeps a new edition; from now on it counts. */
  public void enter(long accountId, Edition edition) {
    SystemAccess access = edition.access();
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "insert into system_access (account_id, body_id, duties, addresses, calls_per_minute,"
                + " last_day, entered_at, entered_by) values (?1, ?2, string_to_array(?3, ','), ?4,"
                + " ?5, cast(?6 as date), ?7, ?8)")
        .setParameter(1, accountId)
        .setParameter(2, access.bodyId())
        .setParameter(
            3, access.duties().stream().map(Duty::name).sorted().collect(Collectors.joining(",")))
        .setParameter(4, access.addresses().text())
        .setParameter(5, access.callsPerMinute())
        .setParameter(6, access.lastDay().toString())
        .setParameter(7, Timestamp.from(edition.enteredAt()))
        .setParameter(8, edition.enteredBy())
        .executeUpdate();
  }

  /** Returns what a system may do; nothing for a person's account and for one never entered. */
  public Optional<SystemAccess> current(String username) {
    return rows(username, 1).stream().findFirst().map(Edition::access);
  }

  /** Returns all editions of a system's access, the newest first. */
  public List<Edition> editions(String username) {
    return rows(username, Integer.MAX_VALUE);
  }

  private List<Edition> rows(String username, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(EDITIONS)
            .setParameter(1, username)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Columns::new).map(SystemAccessRepository::edition).toList();
  }

  private static Edition edition(Columns row) {
    return new Edition(
        new SystemAccess(
            row.number(0),
            duties(row.text(1)),
            AllowList.of(row.text(2)),
            row.number(3).intValue(),
            row.day(4)),
        row.moment(5),
        row.text(6));
  }

  private static Set<Duty> duties(String names) {
    Set<Duty> duties = EnumSet.noneOf(Duty.class);
    for (String name : names.split(",", -1)) {
      if (!name.isEmpty()) {
        duties.add(Duty.valueOf(name));
      }
    }
    return duties;
  }
}
