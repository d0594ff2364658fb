package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who takes care of pushes, and what comes back; all of it only grows. */
@Dependent
public class PushAnswerRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PushAnswerRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a claim. */
  public void claim(UUID pushId, long officialId, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO push_claim (push_id, official_id, claimed_at, claimed_by)"
                + " VALUES (CAST(?1 AS uuid), ?2, ?3, ?4)")
        .setParameter(1, pushId.toString())
        .setParameter(2, officialId)
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, by)
        .executeUpdate();
  }

  /** Keeps an answer of an official or of a system; returns its number. */
  public long answer(UUID pushId, AnswerForm answer, Instant at, Caller by) {
    long id =
        ((Number) entityManager.createNativeQuery("SELECT nextval('entity_id')").getSingleResult())
            .longValue();
    entityManager
        .createNativeQuery(
            "INSERT INTO push_answer (id, push_id, kind, content, document_number, answered_at,"
                + " official_id, system) VALUES (?7, CAST(?1 AS uuid), ?2, ?3, CAST(?4 AS text),"
                + " ?5, CAST(?6 AS bigint), CAST(?8 AS text))")
        .setParameter(1, pushId.toString())
        .setParameter(2, answer.kind().name())
        .setParameter(3, answer.content())
        .setParameter(4, answer.documentNumber())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by.officialId())
        .setParameter(7, id)
        .setParameter(8, by.systemName())
        .executeUpdate();
    return id;
  }

  /** Keeps the receipt of an answer to a push; returns false for none, or one received before. */
  public boolean receive(UUID pushId, long answerId, Instant at, long officialId) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO push_answer_receipt SELECT id, ?3, ?4 FROM push_answer"
                    + " WHERE id = ?1 AND push_id = CAST(?2 AS uuid) AND kind <> 'NOTED'"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, answerId)
            .setParameter(2, pushId.toString())
            .setParameter(3, Timestamp.from(at))
            .setParameter(4, officialId)
            .executeUpdate()
        == 1;
  }

  /** Returns who took care of a push, the newest first: he does now. */
  public List<PushClaim> claims(UUID pushId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT o.id, o.name, c.claimed_at FROM push_claim c"
                    + " JOIN official o ON o.id = c.official_id"
                    + " WHERE c.push_id = CAST(?1 AS uuid) ORDER BY c.id DESC")
            .setParameter(1, pushId.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new PushClaim(c.number(0), c.text(1), c.moment(2)))
        .toList();
  }

  /** Returns the answers to a push, the first first. */
  public List<PushAnswer> answers(UUID pushId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT a.id, a.kind, a.content, a.document_number, a.answered_at,
                  coalesce(o.name, a.system),
                  r.received_at, e.name
                FROM push_answer a LEFT JOIN official o ON o.id = a.official_id
                  LEFT JOIN push_answer_receipt r ON r.answer_id = a.id
                  LEFT JOIN official e ON e.id = r.official_id
                WHERE a.push_id = CAST(?1 AS uuid) ORDER BY a.id
                """)
            .setParameter(1, pushId.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new PushAnswer(
                    c.number(0),
                    new AnswerForm(AnswerForm.Kind.valueOf(c.text(1)), c.text(2), c.text(3)),
                    c.moment(4),
                    c.text(5),
                    c.moment(6),
                    c.text(7)))
        .toList();
  }
}
