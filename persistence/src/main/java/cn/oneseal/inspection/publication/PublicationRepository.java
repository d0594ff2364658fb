package cn.oneseal.inspection.publication;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Publications of inspections and objections to them, in the database, which only grow. */
@Dependent
public class PublicationRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PublicationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Publishes the record of an inspection; returns false without one, or where it is published. */
  public boolean publish(long inspectionId, String note, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO inspection_publication SELECT inspection_id, CAST(?2 AS text), ?3, ?4"
                    + " FROM inspection_record WHERE inspection_id = ?1 ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, note)
            .setParameter(3, Timestamp.from(at))
            .setParameter(4, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps an objection. */
  public void object(long inspectionId, ObjectionForm objection, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_objection VALUES"
                + " (nextval('entity_id'), ?1, ?2, CAST(?3 AS date), ?4, ?5, ?6)")
        .setParameter(1, inspectionId)
        .setParameter(2, objection.objector())
        .setParameter(3, objection.receivedOn().toString())
        .setParameter(4, objection.content())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Answers an objection to an inspection; returns false where it was answered, or is none. */
  public boolean answer(
      long inspectionId, long objectionId, ObjectionAnswer answer, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO inspection_objection_answer SELECT id, ?3, CAST(?4 AS text), ?5, ?6"
                    + " FROM inspection_objection WHERE id = ?2 AND inspection_id = ?1"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, inspectionId)
            .setParameter(2, objectionId)
            .setParameter(3, answer.answer())
            .setParameter(4, answer.correction())
            .setParameter(5, Timestamp.from(at))
            .setParameter(6, by)
            .executeUpdate()
        == 1;
  }

  /** Returns what is published of an inspection. */
  public Optional<Publication> of(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT note, published_at FROM inspection_publication WHERE inspection_id = ?1")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new Publication(c.text(0), c.moment(1), objections(inspectionId)))
        .findFirst();
  }

  private List<Objection> objections(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT o.id, o.objector, o.received_on, o.content, a.answer, a.correction,
                  a.answered_at
                FROM inspection_objection o
                  LEFT JOIN inspection_objection_answer a ON a.objection_id = o.id
                WHERE o.inspection_id = ?1 ORDER BY o.id
                """)
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new Objection(
                    c.number(0),
                    new ObjectionForm(c.text(1), c.day(2), c.text(3)),
                    c.text(4) == null
                        ? null
                        : new ObjectionAnswer(c.text(4), c.text(5), c.moment(6))))
        .toList();
  }
}
