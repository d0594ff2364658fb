package cn.oneseal.handover.register;

import cn.oneseal.handover.Handover;
import cn.oneseal.handover.HandoverEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows of handovers and the registers that they become, in the database. */
@Dependent
public class RegisterRepository {

  private static final String EXPERTS =
      """
      INSERT INTO expert (id, version, body_id, name, field, unit, contact)
      SELECT nextval('entity_id'), 1, x.* FROM (
        SELECT DISTINCT CAST(?2 AS bigint), n.value, f.value, u.value, c.value FROM handover_row r
          JOIN handover_cell n ON n.row_id = r.id AND n.field = 'NAME'
          JOIN handover_cell f ON f.row_id = r.id AND f.field = 'FIELD'
          JOIN handover_cell u ON u.row_id = r.id AND u.field = 'UNIT'
          JOIN handover_cell c ON c.row_id = r.id AND c.field = 'CONTACT'
        WHERE r.kind = 'EXPERT' AND r.entry_id = ?1) x
      ON CONFLICT DO NOTHING
      """;

  private static final String ENTRIES =
      """
      INSERT INTO register_entry (id, version, kind, item_id, body_id, row_id, expert_id, usable_from)
      SELECT nextval('entity_id'), 1, r.kind, ?3, ?2, r.id,
        CASE WHEN r.kind = 'EXPERT' THEN (
          SELECT p.id FROM expert p
            JOIN handover_cell n ON n.row_id = r.id AND n.field = 'NAME' AND n.value = p.name
            JOIN handover_cell f ON f.row_id = r.id AND f.field = 'FIELD' AND f.value = p.field
            JOIN handover_cell u ON u.row_id = r.id AND u.field = 'UNIT' AND u.value = p.unit
            JOIN handover_cell c ON c.row_id = r.id AND c.field = 'CONTACT' AND c.value = p.contact
          WHERE p.body_id = ?2) END, CAST(?4 AS date)
      FROM handover_row r WHERE r.entry_id = ?1 ORDER BY r.line_no
      """;

  private static final String END =
      """
      UPDATE register_entry SET ended_on = CAST(?4 AS date), version = version + 1
      WHERE ended_on IS NULL AND row_id IN (
        SELECT r.id FROM handover_row r JOIN handover_entry e ON e.id = r.entry_id
        WHERE e.handover_id = ?1 AND e.category = ?2 AND e.edition < ?3)
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RegisterRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new row. */
  public HandedRow add(HandedRow row) {
    entityManager.persist(row);
    return row;
  }

  /** Finds a row. */
  public Optional<HandedRow> row(long id) {
    return Optional.ofNullable(entityManager.find(HandedRow.class, id));
  }

  /** Removes a row of a category that is not countersigned. */
  public void remove(HandedRow row) {
    entityManager.remove(row);
  }

  /** Returns the rows of these editions, by kind and number. */
  public List<HandedRow> rows(Collection<Long> entryIds) {
    if (entryIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct r from HandedRow r left join fetch r.cells where r.entryId in :entries"
                + " order by r.entryId, r.kind, r.lineNo",
            HandedRow.class)
        .setParameter("entries", entryIds)
        .getResultList();
  }

  /** Makes the rows of a completed handover's category usable by the body that received it. */
  public void open(Handover handover, HandoverEntry entry, LocalDate from) {
    entityManager.flush();
    entityManager
        .createNativeQuery(EXPERTS)
        .setParameter(1, entry.id())
        .setParameter(2, handover.toBodyId())
        .executeUpdate();
    entityManager
        .createNativeQuery(ENTRIES)
        .setParameter(1, entry.id())
        .setParameter(2, handover.toBodyId())
        .setParameter(3, handover.itemId())
        .setParameter(4, from.toString())
        .executeUpdate();
  }

  /** Ends what came from the editions before this one. */
  public void endBefore(Handover handover, HandoverEntry entry, LocalDate on) {
    entityManager.flush();
    entityManager
        .createNativeQuery(END)
        .setParameter(1, handover.id())
        .setParameter(2, entry.category().code())
        .setParameter(3, entry.edition())
        .setParameter(4, on.toString())
        .executeUpdate();
  }
}
