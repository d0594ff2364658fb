package cn.oneseal.inspection.followup;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What followed visits, in the database, which only grows. */
@Dependent
public class FollowUpRepository {

  /** More than a county has open; the newest. */
  private static final int MOST = 500;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public FollowUpRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps an order; returns false where one was given before. */
  public boolean order(long inspectionId, PutRightOrder order, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO inspection_order VALUES (?1, ?2, CAST(?3 AS date), ?4, ?5)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, order.demands())
            .setParameter(3, order.dueOn().toString())
            .setParameter(4, Timestamp.from(at))
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps a re-check; returns false where it was put right before. */
  public boolean recheck(long inspectionId, Recheck recheck, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO inspection_recheck (inspection_id, checked_on, put_right, finding,"
                    + " recorded_at, recorded_by) SELECT ?1, CAST(?2 AS date), ?3, ?4, ?5, ?6"
                    + " WHERE NOT EXISTS (SELECT FROM inspection_recheck WHERE inspection_id = ?1"
                    + " AND put_right) ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, recheck.checkedOn().toString())
            .setParameter(3, recheck.putRight())
            .setParameter(4, recheck.finding())
            .setParameter(5, Timestamp.from(at))
            .setParameter(6, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps a proposal; returns false where one was made before. */
  public boolean propose(long inspectionId, String facts, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO revocation_proposal VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, facts)
            .setParameter(3, Timestamp.from(at))
            .setParameter(4, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps the receipt of a proposal; the first counts. */
  public boolean receive(long inspectionId, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO revocation_receipt SELECT inspection_id, ?2, ?3 FROM"
                    + " revocation_proposal WHERE inspection_id = ?1 ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, Timestamp.from(at))
            .setParameter(3, by)
            .executeUpdate()
        == 1;
  }

  /** Returns what followed the visit of an inspection. */
  public FollowUp of(long inspectionId) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    """
                    SELECT o.demands, o.due_on, o.ordered_at, p.facts, p.proposed_at, r.received_at
                    FROM (SELECT CAST(?1 AS bigint) AS id) n
                      LEFT JOIN inspection_order o ON o.inspection_id = n.id
                      LEFT JOIN revocation_proposal p ON p.inspection_id = n.id
                      LEFT JOIN revocation_receipt r ON r.inspection_id = n.id
                    """)
                .setParameter(1, inspectionId)
                .getSingleResult());
    return new FollowUp(
        c.text(0) == null ? null : new PutRightOrder(c.text(0), c.day(1)),
        c.moment(2),
        rechecks(inspectionId),
        c.text(3),
        c.moment(4),
        c.moment(5));
  }

  private List<Recheck> rechecks(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT checked_on, put_right, finding FROM inspection_recheck"
                    + " WHERE inspection_id = ?1 ORDER BY id")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new Recheck(c.day(0), c.yes(1), c.text(2)))
        .toList();
  }

  /** Returns the proposals of a department, or everybody's for null, the newest first. */
  public List<Proposal> proposals(Long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT n.id, b.name, k.id, k.case_no, i.name, k.applicant_name, v.visited_on,
                  p.facts, p.proposed_at, r.received_at, d.authority_body_id, o.id
                FROM revocation_proposal p JOIN inspection_record v
                    ON v.inspection_id = p.inspection_id
                  JOIN inspection n ON n.id = p.inspection_id JOIN body b ON b.id = n.body_id
                  JOIN case_file k ON k.id = n.case_id JOIN approval_item i ON i.id = n.item_id
                  JOIN decision d ON d.id = n.decision_id
                  LEFT JOIN revocation_receipt r ON r.inspection_id = n.id
                  LEFT JOIN revocation o ON o.inspection_id = n.id
                WHERE CAST(?1 AS bigint) IS NULL OR n.body_id = CAST(?1 AS bigint)
                ORDER BY p.proposed_at DESC, n.id DESC
                """)
            .setParameter(1, bodyId == null ? null : bodyId.toString())
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new Proposal(
                    c.number(0),
                    c.text(1),
                    c.number(2),
                    c.text(3),
                    c.text(4),
                    c.text(5),
                    c.day(6),
                    c.text(7),
                    c.moment(8),
                    c.moment(9),
                    c.number(10),
                    c.number(11)))
        .toList();
  }
}
