package cn.oneseal.linkage.delivery;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What officials see of the outbox, and what they change: systems, and what is sent again. */
@Dependent
public class DeliveryBoardRepository {

  /** More than these are never shown at once. */
  private static final int MOST = 200;

  private static final String DEAD =
      """
       d.state = 'DEAD' AND (CAST(?1 AS bigint) IS NULL OR d.body_id = CAST(?1 AS bigint))
        AND (CAST(?2 AS uuid) IS NULL OR d.push_id = CAST(?2 AS uuid))
        AND (CAST(?3 AS bigint) IS NULL OR EXISTS (SELECT FROM result_push f
          JOIN case_file g ON g.id = f.case_id
          WHERE f.id = d.push_id AND g.body_id = CAST(?3 AS bigint)))
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DeliveryBoardRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Enters a department's system; it counts from now on. */
  public void enter(long bodyId, DepartmentSystem system, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO department_system"
                + " (body_id, endpoint, username, active, entered_at, entered_by)"
                + " VALUES (?1, ?2, CAST(?3 AS text), ?4, ?5, ?6)")
        .setParameter(1, bodyId)
        .setParameter(2, system.endpoint())
        .setParameter(3, system.username())
        .setParameter(4, system.active())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Returns how the delivery goes to a department with a system, or to all of them for null. */
  public List<DeliveryLine> lines(Long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT b.id, b.code, b.name, s.endpoint, s.username, s.active, s.entered_at,
                  s.entered_by, t.failures,
                  (SELECT max(d.delivered_at) FROM push_delivery d
                    WHERE d.body_id = b.id AND d.state = 'DELIVERED'),
                  w.waiting, w.oldest,
                  (SELECT count(*) FROM push_delivery d WHERE d.body_id = b.id AND d.state = 'DEAD')
                FROM delivery_turn t JOIN body b ON b.id = t.body_id
                  JOIN LATERAL (SELECT * FROM department_system e WHERE e.body_id = b.id
                    ORDER BY e.id DESC LIMIT 1) s ON true
                  JOIN LATERAL (SELECT count(*) AS waiting, min(p.sent_at) AS oldest
                    FROM push_delivery d JOIN result_push p ON p.id = d.push_id
                    WHERE d.body_id = b.id AND d.state = 'WAITING') w ON true
                WHERE CAST(?1 AS bigint) IS NULL OR b.id = CAST(?1 AS bigint) ORDER BY b.id
                """)
            .setParameter(1, bodyId)
            .getResultList();
    return rows.stream().map(Columns::new).map(DeliveryBoardRepository::line).toList();
  }

  private static DeliveryLine line(Columns c) {
    return new DeliveryLine(
        c.number(0),
        c.text(1),
        c.text(2),
        new DepartmentSystem(c.text(3), c.text(4), c.yes(5)),
        c.moment(6),
        c.text(7),
        c.moment(9),
        c.number(10),
        c.moment(11),
        c.number(12),
        c.number(8).intValue());
  }

  /** Returns dead pushes, in the order in which they would go out. */
  public List<DeadPush> dead(DeadFilter filter) {
    List<?> rows =
        filtered(
                """
                SELECT d.push_id, c.case_no, i.name, b.name, d.sequence, p.sent_at, a.tries,
                  l.tried_at, l.milliseconds, l.error
                FROM push_delivery d JOIN result_push p ON p.id = d.push_id
                  JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
                  JOIN body b ON b.id = d.body_id
                  JOIN LATERAL (SELECT count(*) AS tries, max(n.id) AS last
                    FROM push_delivery_attempt n WHERE n.push_id = d.push_id) a ON true
                  JOIN push_delivery_attempt l ON l.id = a.last
                WHERE
                """
                    + DEAD
                    + " ORDER BY d.body_id, d.sequence LIMIT "
                    + MOST,
                filter)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new DeadPush(
                    UUID.fromString(c.text(0)),
                    c.text(1),
                    c.text(2),
                    c.text(3),
                    c.number(4),
                    c.moment(5),
                    c.number(6),
                    new DeliveryAttempt(c.moment(7), c.number(8).intValue(), c.text(9))))
        .toList();
  }

  /** Returns how many pushes are dead. */
  public long countDead(DeadFilter filter) {
    return new Columns(
            filtered("SELECT count(*) FROM push_delivery d WHERE " + DEAD, filter)
                .getSingleResult())
        .number(0);
  }

  /** Sends dead pushes again, at once and with as many attempts as before; returns how many. */
  public int resend(DeadFilter filter) {
    List<?> bodies =
        filtered(
                "UPDATE push_delivery d SET state = 'WAITING', attempts = 0 WHERE "
                    + DEAD
                    + " RETURNING d.body_id",
                filter)
            .getResultList();
    bodies.stream()
        .map(row -> new Columns(row).number(0))
        .distinct()
        .sorted()
        .forEach(this::tryAtOnce);
    return bodies.size();
  }

  private void tryAtOnce(long bodyId) {
    entityManager
        .createNativeQuery("UPDATE delivery_turn SET next_attempt_at = NULL WHERE body_id = ?1")
        .setParameter(1, bodyId)
        .executeUpdate();
  }

  private Query filtered(String sql, DeadFilter filter) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, filter.toBodyId())
        .setParameter(2, filter.pushId() == null ? null : filter.pushId().toString())
        .setParameter(3, filter.fromBodyId());
  }

  /** Returns the delivery of a push; empty where its department had no system. */
  public Optional<PushDelivery> of(UUID pushId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT state, delivered_at, received_at FROM push_delivery"
                    + " WHERE push_id = CAST(?1 AS uuid)")
            .setParameter(1, pushId.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new PushDelivery(
                    DeliveryState.valueOf(c.text(0)), c.moment(1), c.moment(2), attempts(pushId)))
        .findFirst();
  }

  private List<DeliveryAttempt> attempts(UUID pushId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT tried_at, milliseconds, error FROM push_delivery_attempt"
                    + " WHERE push_id = CAST(?1 AS uuid) ORDER BY id DESC LIMIT "
                    + MOST)
            .setParameter(1, pushId.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new DeliveryAttempt(c.moment(0), c.number(1).intValue(), c.text(2)))
        .toList();
  }
}
