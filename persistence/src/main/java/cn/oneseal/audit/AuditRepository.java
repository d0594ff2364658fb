package cn.oneseal.audit;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The audit trail in the database. */
@Dependent
public class AuditRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AuditRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Appends a line. */
  public void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  /** Returns a part of the lines looked for, the newest first. */
  public KeyPage<AuditEntry> list(AuditQuery query, Slice slice) {
    StringBuilder where = new StringBuilder("select e from AuditEntry e where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (query.username() != null) {
      where.append(" and e.username = :username");
      parameters.put("username", query.username());
    }
    if (query.outcome() != null) {
      where.append(" and e.outcome = :outcome");
      parameters.put("outcome", query.outcome());
    }
    if (query.text() != null) {
      where.append(
          " and (locate(:text, e.action) > 0 or locate(:text, e.subjectId) > 0"
              + " or locate(:text, e.detail) > 0)");
      parameters.put("text", query.text());
    }
    if (query.from() != null) {
      where.append(" and e.at >= :from");
      parameters.put("from", begin(query.from()));
    }
    if (query.to() != null) {
      where.append(" and e.at < :to");
      parameters.put("to", begin(query.to().plusDays(1)));
    }
    if (slice.anchor() != null) {
      where.append(slice.back() ? " and e.id > :anchor" : " and e.id < :anchor");
      parameters.put("anchor", Long.valueOf(slice.anchor()));
    }
    TypedQuery<AuditEntry> lines =
        entityManager.createQuery(
            where.append(slice.back() ? " order by e.id" : " order by e.id desc").toString(),
            AuditEntry.class);
    parameters.forEach(lines::setParameter);
    return KeyPage.of(slice, lines.setMaxResults(Slice.SIZE + 1).getResultList());
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(BusinessClock.ZONE).toInstant();
  }
}
