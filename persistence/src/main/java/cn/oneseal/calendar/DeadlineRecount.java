package cn.oneseal.calendar;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts open deadlines again by a new calendar, and records each that moved. However many there
 * are, there are few different ones: each start and length is counted once and written in one
 * statement.
 */
@Dependent
public class DeadlineRecount {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DeadlineRecount(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Counts a feature's open deadlines again; returns how many moved. */
  public int recount(KeptDeadlines kept, long versionId, WorkCalendar calendar, Instant at) {
    int moved = 0;
    for (Object row : different(kept)) {
      Columns columns = new Columns(row);
      Deadline deadline =
          calendar.deadline(
              columns.day(0), columns.number(1).intValue(), TermUnit.valueOf(columns.text(2)));
      moved += write(kept, deadline, versionId, at);
    }
    return moved;
  }

  private List<?> different(KeptDeadlines kept) {
    return entityManager
        .createNativeQuery(
            "SELECT DISTINCT %s, %s, %s FROM %s WHERE %s IS NOT NULL AND %s"
                .formatted(
                    kept.start(),
                    kept.amount(),
                    kept.unit(),
                    kept.table(),
                    kept.due(),
                    kept.open()))
        .getResultList();
  }

  private int write(KeptDeadlines kept, Deadline deadline, long versionId, Instant at) {
    String same =
        " WHERE %s = CAST(?1 AS date) AND %s = ?2 AND %s = ?3 AND %s"
            .formatted(kept.start(), kept.amount(), kept.unit(), kept.open());
    int moved =
        entityManager
            .createNativeQuery(
                ("INSERT INTO deadline_change"
                        + " (version_id, subject, subject_id, old_due, new_due, changed_at)"
                        + " SELECT ?5, ?6, id, due, CAST(?4 AS date), ?7 FROM (SELECT id, %s AS due"
                        + " FROM %s"
                        + same
                        + " AND %s <> CAST(?4 AS date) FOR UPDATE) AS changed")
                    .formatted(kept.due(), kept.table(), kept.due()))
            .setParameter(1, deadline.start().toString())
            .setParameter(2, deadline.amount())
            .setParameter(3, deadline.unit().name())
            .setParameter(4, deadline.due().toString())
            .setParameter(5, versionId)
            .setParameter(6, kept.subject().name())
            .setParameter(7, Timestamp.from(at))
            .executeUpdate();
    entityManager
        .createNativeQuery(
            ("UPDATE %s SET %s = CAST(?4 AS date), %s = ?5, version = version + 1"
                    + same
                    + " AND (%s, %s) IS DISTINCT FROM (CAST(?4 AS date), ?5)")
                .formatted(
                    kept.table(), kept.due(), kept.provisional(), kept.due(), kept.provisional()))
        .setParameter(1, deadline.start().toString())
        .setParameter(2, deadline.amount())
        .setParameter(3, deadline.unit().name())
        .setParameter(4, deadline.due().toString())
        .setParameter(5, deadline.provisional())
        .executeUpdate();
    return moved;
  }

  /** Returns how a deadline was moved, the earliest change first. */
  public List<DeadlineChange> changes(KeptDeadlines.Subject subject, long subjectId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT v.label, d.old_due, d.new_due, d.changed_at FROM deadline_change d"
                    + " JOIN calendar_version v ON v.id = d.version_id"
                    + " WHERE d.subject = ?1 AND d.subject_id = ?2 ORDER BY d.id")
            .setParameter(1, subject.name())
            .setParameter(2, subjectId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new DeadlineChange(c.text(0), c.day(1), c.day(2), c.moment(3)))
        .toList();
  }

  /** Returns how many deadlines a version moved, by what they belong to. */
  public Map<KeptDeadlines.Subject, Long> moved(long versionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT subject, count(*) FROM deadline_change WHERE version_id = ?1 GROUP BY 1")
            .setParameter(1, versionId)
            .getResultList();
    Map<KeptDeadlines.Subject, Long> moved = new EnumMap<>(KeptDeadlines.Subject.class);
    rows.stream()
        .map(Columns::new)
        .forEach(c -> moved.put(KeptDeadlines.Subject.valueOf(c.text(0)), c.number(1)));
    return moved;
  }
}
