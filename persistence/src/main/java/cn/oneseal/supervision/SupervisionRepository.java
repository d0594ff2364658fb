package cn.oneseal.supervision;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Counts over pushes, inspections and policy documents, each in one pass. */
@Dependent
public class SupervisionRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SupervisionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Returns how timely the departments that supervise are.
   *
   * @param bodyId one of them, or null for all
   * @param period pushes and policy documents sent in it, inspections due in it
   * @param today the business day, after which nothing is overdue
   */
  public List<Timeliness> timeliness(Long bodyId, Period period, LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                WITH department AS (
                  SELECT b.id, b.name FROM body b
                  WHERE (CAST(?1 AS bigint) IS NULL OR b.id = CAST(?1 AS bigint))
                    AND (EXISTS (SELECT FROM supervision s WHERE s.body_id = b.id)
                      OR EXISTS (SELECT FROM result_push p WHERE p.to_body_id = b.id)
                      OR EXISTS (SELECT FROM policy_document d WHERE d.body_id = b.id))),
                push AS (
                  SELECT p.to_body_id, count(*) AS sent, count(*) - count(v.push_id) AS unseen,
                    percentile_cont(0.5) WITHIN GROUP (
                      ORDER BY extract(epoch FROM v.seen_at - p.sent_at) / 3600) AS hours
                  FROM result_push p LEFT JOIN push_view v ON v.push_id = p.id
                  WHERE p.sent_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
                  GROUP BY p.to_body_id),
                visit AS (
                  SELECT n.body_id, count(*) FILTER (WHERE n.closed_on <= n.due_on) AS kept,
                    count(*) FILTER (WHERE n.closed_on > n.due_on) AS late,
                    count(*) FILTER (WHERE n.closed_on IS NULL AND n.due_on < CAST(?4 AS date))
                      AS overdue,
                    count(*) FILTER (WHERE n.closed_on IS NULL AND n.due_on >= CAST(?4 AS date))
                      AS open
                  FROM inspection n WHERE n.due_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
                  GROUP BY n.body_id),
                policy AS (
                  SELECT d.body_id, count(*) FILTER (WHERE d.sent_on <= d.due_on) AS kept,
                    count(*) FILTER (WHERE d.sent_on > d.due_on) AS late
                  FROM policy_document d
                  WHERE d.sent_on BETWEEN CAST(?2 AS date) AND CAST(?3 AS date)
                    AND d.supersedes_id IS NULL
                  GROUP BY d.body_id)
                SELECT t.name, coalesce(p.sent, 0), coalesce(p.unseen, 0),
                  CAST(p.hours AS double precision), coalesce(v.kept, 0), coalesce(v.late, 0),
                  coalesce(v.overdue, 0), coalesce(v.open, 0), coalesce(c.kept, 0),
                  coalesce(c.late, 0)
                FROM department t LEFT JOIN push p ON p.to_body_id = t.id
                  LEFT JOIN visit v ON v.body_id = t.id LEFT JOIN policy c ON c.body_id = t.id
                ORDER BY t.id
                """)
            .setParameter(1, bodyId == null ? null : bodyId.toString())
            .setParameter(2, period.first().toString())
            .setParameter(3, period.last().toString())
            .setParameter(4, today.toString())
            .getResultList();
    return rows.stream().map(row -> timeliness((Object[]) row)).toList();
  }

  private static Timeliness timeliness(Object[] row) {
    Columns c = new Columns(row);
    return new Timeliness(
        c.text(0),
        c.number(1),
        c.number(2),
        (Double) row[3],
        new Timeliness.Kept(c.number(4), c.number(5), c.number(6), c.number(7)),
        new Timeliness.Kept(c.number(8), c.number(9), 0, 0));
  }

  /** Returns what waits at a department today. */
  public Workplace workplace(long bodyId, LocalDate today) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    """
                    SELECT
                      (SELECT count(*) FROM result_push p WHERE p.to_body_id = ?1
                        AND NOT EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)),
                      (SELECT count(*) FROM result_push p WHERE p.to_body_id = ?1
                        AND NOT EXISTS (SELECT FROM push_claim k WHERE k.push_id = p.id)),
                      (SELECT count(*) FROM result_push p WHERE p.to_body_id = ?1
                        AND NOT EXISTS (SELECT FROM push_answer a WHERE a.push_id = p.id)),
                      (SELECT count(*) FROM inspection n
                        WHERE n.body_id = ?1 AND n.closed_on IS NULL),
                      (SELECT count(*) FROM inspection n WHERE n.body_id = ?1
                        AND n.closed_on IS NULL AND n.due_on < CAST(?2 AS date)),
                      (SELECT count(*) FROM inspection n WHERE n.body_id = ?1
                        AND n.closed_on IS NOT NULL AND NOT EXISTS (
                          SELECT FROM inspection_publication p WHERE p.inspection_id = n.id)),
                      (SELECT count(*) FROM inspection_objection o
                        JOIN inspection n ON n.id = o.inspection_id
                        WHERE n.body_id = ?1 AND NOT EXISTS (
                          SELECT FROM inspection_objection_answer a WHERE a.objection_id = o.id)),
                      (SELECT count(*) FROM policy_document d WHERE d.body_id = ?1
                        AND NOT EXISTS (
                          SELECT FROM policy_acknowledgement k WHERE k.document_id = d.id)
                        AND NOT EXISTS (
                          SELECT FROM policy_document s WHERE s.supersedes_id = d.id))
                    """)
                .setParameter(1, bodyId)
                .setParameter(2, today.toString())
                .getSingleResult());
    return new Workplace(
        c.number(0),
        c.number(1),
        c.number(2),
        c.number(3),
        c.number(4),
        c.number(5),
        c.number(6),
        c.number(7));
  }
}
