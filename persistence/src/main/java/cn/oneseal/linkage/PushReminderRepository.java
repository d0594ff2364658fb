package cn.oneseal.linkage;

import cn.oneseal.linkage.PushTerms.Step;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reminders of pushes, and the terms that they come by. */
@Dependent
public class PushReminderRepository {

  private static final String WAITING =
      """
       FROM result_push p WHERE p.to_body_id = ?1 AND p.sent_on <= CAST(?2 AS date)
         AND NOT EXISTS (SELECT FROM push_reminder r WHERE r.push_id = p.id AND r.step = '%1$s')
         AND NOT EXISTS (SELECT FROM %2$s d WHERE d.push_id = p.id)
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PushReminderRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns a department's terms; the installation's where it chose none. */
  public PushTerms terms(long bodyId) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    "SELECT see_days, claim_days, answer_days FROM push_terms"
                        + " WHERE body_id = ?1 OR body_id IS NULL"
                        + " ORDER BY body_id NULLS LAST, id DESC LIMIT 1")
                .setParameter(1, bodyId)
                .getSingleResult());
    return new PushTerms(c.number(0).intValue(), c.number(1).intValue(), c.number(2).intValue());
  }

  /** Sets a department's terms from the next night on. */
  public void set(long bodyId, PushTerms terms, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO push_terms (body_id, see_days, claim_days, answer_days, set_at, set_by)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, bodyId)
        .setParameter(2, terms.seeDays())
        .setParameter(3, terms.claimDays())
        .setParameter(4, terms.answerDays())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Returns the departments that ever received a push. */
  public List<Long> receivers() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT b.id FROM body b WHERE EXISTS"
                    + " (SELECT FROM result_push p WHERE p.to_body_id = b.id) ORDER BY b.id")
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Returns whether a push that was sent by a day waits for a step and nobody was reminded. */
  public boolean waits(long bodyId, Step step, LocalDate sentBy) {
    return (Boolean)
        entityManager
            .createNativeQuery("SELECT EXISTS (SELECT " + waiting(step) + ")")
            .setParameter(1, bodyId)
            .setParameter(2, sentBy.toString())
            .getSingleResult();
  }

  /** Reminds of all of them, each once; returns how many. */
  public int remind(long bodyId, Step step, LocalDate sentBy, LocalDate night, Instant at) {
    return entityManager
        .createNativeQuery(
            "INSERT INTO push_reminder SELECT p.id, ?3, CAST(?4 AS date), ?5"
                + waiting(step)
                + " ORDER BY p.id ON CONFLICT DO NOTHING")
        .setParameter(1, bodyId)
        .setParameter(2, sentBy.toString())
        .setParameter(3, step.name())
        .setParameter(4, night.toString())
        .setParameter(5, Timestamp.from(at))
        .executeUpdate();
  }

  private static String waiting(Step step) {
    return WAITING.formatted(
        step.name(),
        switch (step) {
          case SEE -> "push_view";
          case CLAIM -> "push_claim";
          case ANSWER -> "push_answer";
        });
  }
}
