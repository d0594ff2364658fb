package cn.oneseal.linkage.delivery;

import cn.oneseal.linkage.PushLink;
import cn.oneseal.linkage.PushRecord;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox: whose turn it is, what goes next, what came of it. */
@Dependent
public class DeliveryRepository {

  /** Longer than an attempt can last; then another node may go on, should this one be dead. */
  public static final Duration LEASE = Duration.ofSeconds(60);

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DeliveryRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Takes the turns of departments to which something is to be delivered now, whoever was served
   * longest ago first; no other node has them until the lease ends.
   */
  public List<DeliveryTurn> take(Instant now, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                UPDATE delivery_turn SET lease = lease + 1, leased_until = ?2
                WHERE body_id IN (
                  SELECT t.body_id FROM delivery_turn t
                  WHERE coalesce(t.leased_until, ?1) <= ?1 AND coalesce(t.next_attempt_at, ?1) <= ?1
                    AND (SELECT s.active FROM department_system s
                      WHERE s.body_id = t.body_id ORDER BY s.id DESC LIMIT 1)
                    AND EXISTS (SELECT FROM push_delivery d WHERE d.body_id = t.body_id
                      AND d.state = 'WAITING' AND d.sequence IS NOT NULL)
                  ORDER BY t.leased_until NULLS FIRST, t.body_id LIMIT ?3 FOR UPDATE SKIP LOCKED)
                RETURNING body_id, lease
                """)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(now.plus(LEASE)))
            .setParameter(3, most)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new DeliveryTurn(row.number(0), row.number(1)))
        .toList();
  }

  /**
   * Returns what goes next in a turn, the lowest number that waits, and prolongs the turn; empty
   * when nothing does, the system was turned off, or the turn is over.
   */
  public Optional<Parcel> next(DeliveryTurn turn, Instant now) {
    if (!holds(turn, now)) {
      return Optional.empty();
    }
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT p.id, b.code, p.sent_at, p.digest, p.content, l.sequence, l.previous, l.hash,
                  s.endpoint, s.username
                FROM push_delivery d JOIN result_push p ON p.id = d.push_id
                  JOIN result_push_link l ON l.push_id = d.push_id JOIN body b ON b.id = d.body_id
                  JOIN LATERAL (SELECT * FROM department_system e WHERE e.body_id = d.body_id
                    ORDER BY e.id DESC LIMIT 1) s ON s.active
                WHERE d.body_id = ?1 AND d.state = 'WAITING' AND d.sequence IS NOT NULL
                ORDER BY d.sequence LIMIT 1
                """)
            .setParameter(1, turn.bodyId())
            .getResultList();
    return rows.stream().map(Columns::new).map(DeliveryRepository::parcel).findFirst();
  }

  private static Parcel parcel(Columns row) {
    return new Parcel(
        new PushRecord(UUID.fromString(row.text(0)), row.text(1), row.moment(2), row.text(3)),
        row.text(4),
        new PushLink(row.number(5), row.text(6), row.text(7)),
        new DepartmentSystem(row.text(8), row.text(9), true));
  }

  private boolean holds(DeliveryTurn turn, Instant now) {
    return ofTurn("UPDATE delivery_turn SET leased_until = ?3", turn, now.plus(LEASE)) == 1;
  }

  /**
   * Keeps a successful attempt: the push is delivered, the system well.
   *
   * @param receivedAt when the system says that it received the push
   */
  public void delivered(
      DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt, Instant receivedAt) {
    keep(pushId, attempt);
    entityManager
        .createNativeQuery(
            "UPDATE push_delivery SET state = 'DELIVERED', attempts = attempts + 1,"
                + " delivered_at = ?2, received_at = ?3"
                + " WHERE push_id = CAST(?1 AS uuid) AND state <> 'DELIVERED'")
        .setParameter(1, pushId.toString())
        .setParameter(2, Timestamp.from(attempt.at()))
        .setParameter(3, Timestamp.from(receivedAt))
        .executeUpdate();
    ofTurn("UPDATE delivery_turn SET failures = 0, next_attempt_at = ?3", turn, null);
  }

  /**
   * Keeps a failed attempt and ends the turn. The system is left alone for a while, unless the push
   * died of it: the fault may have been the push's, so that the next one is tried at once.
   */
  public void failed(DeliveryTurn turn, UUID pushId, DeliveryAttempt attempt, Instant now) {
    keep(pushId, attempt);
    List<?> states =
        entityManager
            .createNativeQuery(
                "UPDATE push_delivery SET attempts = attempts + 1,"
                    + " state = CASE WHEN attempts + 1 < ?2 THEN 'WAITING' ELSE 'DEAD' END"
                    + " WHERE push_id = CAST(?1 AS uuid) AND state = 'WAITING' RETURNING state")
            .setParameter(1, pushId.toString())
            .setParameter(2, BackOff.ATTEMPTS)
            .getResultList();
    List<?> failures =
        entityManager
            .createNativeQuery(
                "UPDATE delivery_turn SET failures = failures + 1"
                    + " WHERE body_id = ?1 AND lease = ?2 RETURNING failures")
            .setParameter(1, turn.bodyId())
            .setParameter(2, turn.lease())
            .getResultList();
    if (!failures.isEmpty()) {
      int inRow = new Columns(failures.get(0)).number(0).intValue();
      boolean dead = states.contains(DeliveryState.DEAD.name());
      ofTurn(
          "UPDATE delivery_turn SET next_attempt_at = ?3",
          turn,
          dead ? null : now.plus(new BackOff().after(inRow)));
      release(turn, now);
    }
  }

  /** Ends a turn; the department's next one can begin at once. */
  public void release(DeliveryTurn turn, Instant now) {
    ofTurn("UPDATE delivery_turn SET leased_until = ?3", turn, now);
  }

  private int ofTurn(String update, DeliveryTurn turn, Instant moment) {
    return entityManager
        .createNativeQuery(
            update.replace("?3", "CAST(?3 AS timestamptz)") + " WHERE body_id = ?1 AND lease = ?2")
        .setParameter(1, turn.bodyId())
        .setParameter(2, turn.lease())
        .setParameter(3, moment == null ? null : moment.toString())
        .executeUpdate();
  }

  private void keep(UUID pushId, DeliveryAttempt attempt) {
    entityManager
        .createNativeQuery(
            "INSERT INTO push_delivery_attempt (push_id, tried_at, milliseconds, error)"
                + " VALUES (CAST(?1 AS uuid), ?2, ?3, CAST(?4 AS text))")
        .setParameter(1, pushId.toString())
        .setParameter(2, Timestamp.from(attempt.at()))
        .setParameter(3, attempt.milliseconds())
        .setParameter(4, attempt.error())
        .executeUpdate();
  }
}
