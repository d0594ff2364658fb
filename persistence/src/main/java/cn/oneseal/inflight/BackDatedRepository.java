package cn.oneseal.inflight;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Acceptances entered later, and their slips, in the database. */
@Dependent
public class BackDatedRepository {

  private static final int MOST = 500;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BackDatedRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new one at once. */
  public BackDatedAcceptance add(BackDatedAcceptance acceptance) {
    entityManager.persist(acceptance);
    entityManager.flush();
    return acceptance;
  }

  /** Keeps its slip. */
  public void add(BackDatedSlip slip) {
    entityManager.persist(slip);
  }

  /** Finds one. */
  public Optional<BackDatedAcceptance> find(long id) {
    return Optional.ofNullable(entityManager.find(BackDatedAcceptance.class, id));
  }

  /** Finds one to answer: whoever comes second waits, then sees a newer version. */
  public Optional<BackDatedAcceptance> lock(long id) {
    return Optional.ofNullable(
        entityManager.find(BackDatedAcceptance.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Finds the slip of one. */
  public Optional<BackDatedSlip> slip(long id) {
    return Optional.ofNullable(entityManager.find(BackDatedSlip.class, id));
  }

  /** Finds what was entered from a form, after waiting for whoever else sends the same one. */
  public Optional<BackDatedAcceptance> enteredFrom(String requestId) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS held")
        .setParameter(1, requestId)
        .getSingleResult();
    return entityManager
        .createQuery(
            "select a from BackDatedAcceptance a where a.requestId = :request",
            BackDatedAcceptance.class)
        .setParameter("request", requestId)
        .getResultStream()
        .findFirst();
  }

  /** Finds the handover by which a body's power over an item of a day ended. */
  public Optional<EndedPower> endedPower(long itemId, long bodyId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT h.id, h.to_body_id FROM handover h
                WHERE h.item_id = ?1 AND h.from_body_id = ?2 AND h.completed_on >= CAST(?3 AS date)
                ORDER BY h.completed_on LIMIT 1
                """)
            .setParameter(1, itemId)
            .setParameter(2, bodyId)
            .setParameter(3, day.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new EndedPower(c.number(0), c.number(1)))
        .findFirst();
  }

  /** Returns those that a body entered or answers, those without an answer first. */
  public List<BackDatedRow> ofBody(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT a.id, a.slip_number, i.name, b.name, a.applicant_name, a.accepted_on,
                  a.entered_at, a.state
                FROM back_dated_acceptance a JOIN approval_item i ON i.id = a.item_id
                  JOIN body b ON b.id = a.body_id
                WHERE ?1 IN (a.body_id, a.other_body_id)
                ORDER BY a.state <> 'PENDING', a.id DESC
                """)
            .setParameter(1, bodyId)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new BackDatedRow(
                    c.number(0),
                    c.text(1),
                    c.text(2),
                    c.text(3),
                    c.text(4),
                    c.day(5),
                    c.moment(6),
                    BackDatedState.valueOf(c.text(7))))
        .toList();
  }
}
