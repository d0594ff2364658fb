package cn.oneseal.sealing;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The papers that wait for their seal, runs and standing authorisations. */
@Dependent
public class SealingRepository {

  /** More than these are never shown at once. */
  private static final int MOST = 500;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SealingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps an order. */
  public SealingOrder add(SealingOrder order) {
    entityManager.persist(order);
    entityManager.flush();
    return order;
  }

  /** Keeps a run. */
  public SealingRun add(SealingRun run) {
    entityManager.persist(run);
    entityManager.flush();
    return run;
  }

  /** Keeps an authorisation. */
  public SealingAuthorisation add(SealingAuthorisation authorisation) {
    entityManager.persist(authorisation);
    entityManager.flush();
    return authorisation;
  }

  /** Finds an authorisation. */
  public Optional<SealingAuthorisation> authorisation(long id) {
    return Optional.ofNullable(entityManager.find(SealingAuthorisation.class, id));
  }

  /** Returns the authorisation by which an item's decisions of a body are sealed on a day. */
  public Optional<SealingAuthorisation> authorisation(long itemId, long bodyId, LocalDate day) {
    return entityManager
        .createQuery(
            "select a from SealingAuthorisation a where a.itemId = :item and a.bodyId = :body"
                + " and a.endedAt is null"
                + " and a.beginsOn <= :day and (a.endsOn is null or a.endsOn >= :day)",
            SealingAuthorisation.class)
        .setParameter("item", itemId)
        .setParameter("body", bodyId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Returns a body's authorisations, those in force first. */
  public List<AuthorisationLine> authorisations(long bodyId, LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT a.id, a.version, i.name, o.name AS official, a.begins_on, a.ends_on, a.paper,
                       a.ended_at IS NULL AND a.begins_on <= ?2
                         AND (a.ends_on IS NULL OR a.ends_on >= ?2) AS holds, a.ended_at
                FROM sealing_authorisation a
                JOIN approval_item i ON i.id = a.item_id
                JOIN official o ON o.id = a.official_id
                WHERE a.body_id = ?1 ORDER BY holds DESC, a.begins_on DESC, i.name, a.id LIMIT ?3
                """)
            .setParameter(1, bodyId)
            .setParameter(2, today)
            .setParameter(3, MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            row ->
                new AuthorisationLine(
                    row.number(0),
                    row.number(1).intValue(),
                    row.text(2),
                    row.text(3),
                    row.day(4),
                    row.day(5),
                    row.text(6),
                    row.yes(7),
                    row.moment(8)))
        .toList();
  }

  /** Finds the order of a thing. */
  public Optional<SealingOrder> of(String subject, long subjectId) {
    return entityManager
        .createQuery(
            "select o from SealingOrder o where o.subject = :subject and o.subjectId = :id",
            SealingOrder.class)
        .setParameter("subject", subject)
        .setParameter("id", subjectId)
        .getResultStream()
        .findFirst();
  }

  /** Returns the abolished seals of whose abolition no record is placed. */
  public List<Long> abolishedWithoutRecord() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select s.id from seal s where s.abolished_on is not null and not exists"
                    + " (select from sealing_order o where o.subject = 'SEAL_ABOLITION'"
                    + " and o.subject_id = s.id) order by s.id")
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Finds an order, locked. */
  public Optional<SealingOrder> lock(long id) {
    return Optional.ofNullable(
        entityManager.find(SealingOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Takes the orders that are due, so that no other node takes them before the lease ends; returns
   * their ids, the oldest first.
   */
  public List<Long> takeDue(Instant now, Duration lease, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                UPDATE sealing_order SET next_attempt_at = ?2, version = version + 1
                WHERE id IN (SELECT id FROM sealing_order
                             WHERE state = 'ORDERED' AND next_attempt_at <= ?1
                             ORDER BY next_attempt_at, id LIMIT ?3 FOR UPDATE SKIP LOCKED)
                RETURNING id
                """)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(now.plus(lease)))
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).sorted().toList();
  }

  /**
   * Returns, locked, which of these orders of a body wait for a custodian; of all of the body when
   * none is named.
   */
  public List<Long> lockFree(long bodyId, List<Long> orderIds) {
    String named = orderIds.isEmpty() ? "" : " and o.id in :ids";
    var query =
        entityManager
            .createQuery(
                "select o from SealingOrder o where o.bodyId = :body and o.state in :free"
                    + named
                    + " order by o.id",
                SealingOrder.class)
            .setParameter("body", bodyId)
            .setParameter("free", List.of(SealingState.PLACED, SealingState.REFUSED))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE);
    if (!orderIds.isEmpty()) {
      query.setParameter("ids", orderIds);
    }
    return query.getResultStream().map(SealingOrder::id).toList();
  }

  /** Returns how many papers of a body wait for a custodian. */
  public long free(long bodyId) {
    return entityManager
        .createQuery(
            "select count(o) from SealingOrder o where o.bodyId = :body and o.state in :free",
            Long.class)
        .setParameter("body", bodyId)
        .setParameter("free", List.of(SealingState.PLACED, SealingState.REFUSED))
        .getSingleResult();
  }

  /** Orders these papers, set-based. */
  public void order(List<Long> orderIds, SealingMandate by, Instant at, Instant due) {
    entityManager
        .createNativeQuery(
            """
            UPDATE sealing_order SET state = 'ORDERED', ordered_at = ?2, ordered_by = ?3,
              official_id = ?4, run_id = ?5, authorisation_id = NULL, next_attempt_at = ?6,
              failure = NULL, version = version + 1
            WHERE id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))
            """)
        .setParameter(1, orderIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, by.username())
        .setParameter(4, by.officialId())
        .setParameter(5, by.runId())
        .setParameter(6, Timestamp.from(due))
        .executeUpdate();
  }

  /** Returns a body's papers that are not sealed yet, those that failed first. */
  public List<WaitingPaper> waiting(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT o.id, o.subject, o.subject_id, o.title, i.name, o.state, o.placed_at,
                       o.placed_by, o.ordered_by, o.attempts, o.failure
                FROM sealing_order o LEFT JOIN approval_item i ON i.id = o.item_id
                WHERE o.body_id = ?1 AND o.state <> 'SEALED'
                ORDER BY o.failure IS NULL, o.id LIMIT ?2
                """)
            .setParameter(1, bodyId)
            .setParameter(2, MOST)
            .getResultList();
    return rows.stream().map(Columns::new).map(SealingRepository::paper).toList();
  }

  private static WaitingPaper paper(Columns row) {
    return new WaitingPaper(
        row.number(0),
        row.text(1),
        row.number(2),
        row.text(3),
        row.text(4),
        SealingState.valueOf(row.text(5)),
        row.moment(6),
        row.text(7),
        row.text(8),
        row.number(9).intValue(),
        row.text(10));
  }

  /** Returns the newest runs of a body with their progress. */
  public List<RunProgress> runs(long bodyId, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT r.id, r.started_at, r.started_by, r.papers,
                       count(o.id) FILTER (WHERE o.state = 'SEALED'),
                       r.papers - count(o.id) FILTER (WHERE o.state IN ('SEALED', 'ORDERED'))
                FROM (SELECT * FROM sealing_run WHERE body_id = ?1 ORDER BY id DESC LIMIT ?2) r
                LEFT JOIN sealing_order o ON o.run_id = r.id
                GROUP BY r.id, r.started_at, r.started_by, r.papers ORDER BY r.id DESC
                """)
            .setParameter(1, bodyId)
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            row ->
                new RunProgress(
                    row.number(0),
                    row.moment(1),
                    row.text(2),
                    row.number(3).intValue(),
                    row.number(4),
                    row.number(5)))
        .toList();
  }
}
