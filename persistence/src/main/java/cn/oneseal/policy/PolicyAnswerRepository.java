package cn.oneseal.policy;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the bureau makes of policy documents, in the database, which only grows. */
@Dependent
public class PolicyAnswerRepository {

  /** More than one document touches at a county's counter; how many there are in all is told. */
  private static final int MOST = 200;

  private static final String OPEN =
      """
      WITH item AS (SELECT i.id, i.name FROM policy_item p JOIN approval_item i ON i.id = p.item_id
          WHERE p.document_id = ?1),
      touched AS (
        SELECT false AS application, c.id, c.case_no AS number, i.name, c.state, c.due_on, c.body_id
        FROM case_file c JOIN item i ON i.id = c.item_id WHERE c.state <> 'CLOSED'
        UNION ALL
        SELECT true, a.id, a.number, i.name, a.state, CASE WHEN a.state = 'RECEIVED' THEN a.fifth_on END,
          a.body_id
        FROM application a JOIN item i ON i.id = a.item_id WHERE a.closed_on IS NULL)
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PolicyAnswerRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Acknowledges a push; returns false where it was before. One after the other, so that a system
   * that reads on from a position misses none.
   */
  public boolean acknowledge(long id, Instant at, LocalDate on, String by) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM"
                + " (SELECT pg_advisory_xact_lock(hashtext('policy_acknowledgement'))) AS held")
        .getSingleResult();
    return entityManager
            .createNativeQuery(
                "INSERT INTO policy_acknowledgement"
                    + " (document_id, acknowledged_at, acknowledged_on, acknowledged_by)"
                    + " VALUES (?1, ?2, CAST(?3 AS date), ?4) ON CONFLICT DO NOTHING")
            .setParameter(1, id)
            .setParameter(2, Timestamp.from(at))
            .setParameter(3, on.toString())
            .setParameter(4, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps what is decided of an affected item; returns false where it was before. */
  public boolean decide(long id, ItemDecision decision, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO policy_decision SELECT document_id, item_id, ?3, CAST(?4 AS text), ?5,"
                    + " ?6 FROM policy_item WHERE document_id = ?1 AND item_id = ?2"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, id)
            .setParameter(2, decision.itemId())
            .setParameter(3, decision.outcome().name())
            .setParameter(4, decision.reason())
            .setParameter(5, Timestamp.from(at))
            .setParameter(6, by)
            .executeUpdate()
        == 1;
  }

  /** Returns the affected items of a push with what was decided and done. */
  public List<PolicyItem> items(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT i.id, i.name, p.found_by, d.outcome, d.reason, d.decided_at,
                  coalesce(o.name, d.decided_by),
                  (SELECT min(g.edition) FROM service_guide g WHERE g.item_id = i.id
                    AND g.state = 'PUBLISHED' AND g.published_at > d.decided_at)
                FROM policy_item p JOIN approval_item i ON i.id = p.item_id
                  LEFT JOIN policy_decision d
                    ON d.document_id = p.document_id AND d.item_id = p.item_id
                  LEFT JOIN account a ON a.username = d.decided_by
                  LEFT JOIN official o ON o.id = a.official_id
                WHERE p.document_id = ?1 ORDER BY i.id
                """)
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new PolicyItem(
                    c.number(0),
                    c.text(1),
                    c.text(2),
                    c.text(3) == null ? null : PolicyOutcome.valueOf(c.text(3)),
                    c.text(4),
                    c.moment(5),
                    c.text(6),
                    c.number(7) == null ? null : c.number(7).intValue()))
        .toList();
  }

  /** Returns a body's open cases and applications of the affected items, the first due first. */
  public List<TouchedCase> touched(long id, long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                OPEN
                    + "SELECT application, id, number, name, state, due_on FROM touched"
                    + " WHERE body_id = ?2 ORDER BY due_on NULLS LAST, id")
            .setParameter(1, id)
            .setParameter(2, bodyId)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new TouchedCase(c.yes(0), c.number(1), c.text(2), c.text(3), c.text(4), c.day(5)))
        .toList();
  }

  /** Returns how many open cases and applications there are of a body, and of all others. */
  public TouchedCount touchedCount(long id, long bodyId) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    OPEN
                        + "SELECT count(*) FILTER (WHERE body_id = ?2),"
                        + " count(*) FILTER (WHERE body_id <> ?2) FROM touched")
                .setParameter(1, id)
                .setParameter(2, bodyId)
                .getSingleResult());
    return new TouchedCount(c.number(0), c.number(1));
  }

  /** Returns the documents that the guide of an item is to be revised for and was not since. */
  public List<PolicyReference> references(long itemId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT d.id, d.title, d.number, p.reason
                FROM policy_decision p JOIN policy_document d ON d.id = p.document_id
                WHERE p.item_id = ?1 AND p.outcome = 'REVISE_GUIDE'
                  AND NOT EXISTS (SELECT FROM policy_document s WHERE s.supersedes_id = d.id)
                  AND NOT EXISTS (SELECT FROM service_guide g WHERE g.item_id = p.item_id
                    AND g.state = 'PUBLISHED' AND g.published_at > p.decided_at)
                ORDER BY p.decided_at, d.id
                """)
            .setParameter(1, itemId)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new PolicyReference(c.number(0), c.text(1), c.text(2), c.text(3)))
        .toList();
  }

  /** Returns within how many working days the bureau decides. */
  public int decideDays() {
    return ((Number)
            entityManager
                .createNativeQuery("SELECT decide_days FROM policy_terms ORDER BY id DESC LIMIT 1")
                .getSingleResult())
        .intValue();
  }

  /** Sets within how many working days the bureau decides from now on. */
  public void setDecideDays(int days, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO policy_terms (decide_days, set_at, set_by) VALUES (?1, ?2, ?3)")
        .setParameter(1, days)
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, by)
        .executeUpdate();
  }
}
