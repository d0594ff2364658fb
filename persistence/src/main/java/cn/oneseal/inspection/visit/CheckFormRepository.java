package cn.oneseal.inspection.visit;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Forms of inspections in the database, which only grow. */
@Dependent
public class CheckFormRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CheckFormRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps an edition of a form. */
  public void keep(long bodyId, CheckForm form, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_form (body_id, item_id, from_day, matters, entered_at,"
                + " entered_by) VALUES (?1, ?2, CAST(?3 AS date), ?4, ?5, ?6)")
        .setParameter(1, bodyId)
        .setParameter(2, form.itemId())
        .setParameter(3, form.fromDay().toString())
        .setParameter(4, form.matters())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /**
   * Returns the text of the form that an inspection goes by on a day; empty where there is none.
   */
  public Optional<String> on(long inspectionId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT f.matters FROM inspection n
                JOIN inspection_form f ON f.body_id = n.body_id AND f.item_id = n.item_id
                WHERE n.id = ?1 AND f.from_day <= CAST(?2 AS date)
                ORDER BY f.from_day DESC, f.id DESC LIMIT 1
                """)
            .setParameter(1, inspectionId)
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream().map(Object::toString).findFirst();
  }

  /** Returns the newest form of each item that a department supervises or has inspected. */
  public List<KeptForm> newest(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT i.id, i.name, f.from_day, f.matters, f.entered_by FROM approval_item i
                LEFT JOIN LATERAL (SELECT o.from_day, o.matters, o.entered_by
                  FROM inspection_form o WHERE o.body_id = ?1 AND o.item_id = i.id
                  ORDER BY o.from_day DESC, o.id DESC LIMIT 1) f ON true
                WHERE EXISTS (SELECT FROM supervision s WHERE s.item_id = i.id AND s.body_id = ?1)
                  OR EXISTS (SELECT FROM inspection n WHERE n.item_id = i.id AND n.body_id = ?1)
                ORDER BY i.name, i.id
                """)
            .setParameter(1, bodyId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new KeptForm(c.number(0), c.text(1), c.day(2), c.text(3), c.text(4)))
        .toList();
  }
}
