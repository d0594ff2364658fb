package cn.oneseal.handover;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the handovers of the matrix: filtered in the database, in the order of the lists. */
@Dependent
public class HandoverQuery {

  private static final String FOUND =
      """
      SELECT h.id FROM handover h JOIN transfer_entry e ON e.id = h.entry_id
        JOIN batch b ON b.id = e.batch_id JOIN approval_item i ON i.id = h.item_id
      WHERE (h.from_body_id = ?1 OR h.to_body_id = ?1)
      """;

  private static final String STATE =
      """
       AND EXISTS (SELECT FROM handover_latest c WHERE c.handover_id = h.id
         AND CASE WHEN c.countersigned_at IS NULL THEN c.state ELSE 'COUNTERSIGNED' END = ?4
      """;

  /**
   * A party of handovers.
   *
   * @param id the body
   * @param code its code
   * @param name its name
   */
  public record Party(long id, String code, String name) {}

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public HandoverQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the handovers of a body that pass a filter, with the categories of each. */
  public List<Handover> find(long bodyId, HandoverFilter filter, LocalDate today) {
    List<Long> ids = ids(bodyId, filter, today);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Handover> found = new LinkedHashMap<>();
    ids.forEach(id -> found.put(id, null));
    entityManager
        .createQuery(
            "select distinct h from Handover h left join fetch h.entries where h.id in :ids",
            Handover.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(handover -> found.put(handover.id(), handover));
    return List.copyOf(found.values());
  }

  /** Returns the other parties of a body's handovers, by name. */
  public List<Party> parties(long bodyId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "SELECT DISTINCT b.id, b.code, b.name FROM handover h JOIN body b"
                    + " ON b.id = CASE WHEN h.from_body_id = ?1 THEN h.to_body_id"
                    + " ELSE h.from_body_id END"
                    + " WHERE h.from_body_id = ?1 OR h.to_body_id = ?1 ORDER BY b.name")
            .setParameter(1, bodyId)
            .getResultList();
    return found.stream()
        .map(Columns::new)
        .map(row -> new Party(row.number(0), row.text(1), row.text(2)))
        .toList();
  }

  /** Returns the numbers of the batches with handovers of a body, the latest first. */
  public List<Integer> batches(long bodyId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "SELECT DISTINCT b.number FROM handover h JOIN transfer_entry e"
                    + " ON e.id = h.entry_id JOIN batch b ON b.id = e.batch_id"
                    + " WHERE h.from_body_id = ?1 OR h.to_body_id = ?1 ORDER BY b.number DESC")
            .setParameter(1, bodyId)
            .getResultList();
    return found.stream().map(number -> ((Number) number).intValue()).toList();
  }

  private List<Long> ids(long bodyId, HandoverFilter filter, LocalDate today) {
    StringBuilder sql = new StringBuilder(FOUND);
    sql.append(filter.batch() == null ? "" : " AND b.number = ?2");
    sql.append(
        filter.otherBodyId() == null ? "" : " AND (h.from_body_id = ?3 OR h.to_body_id = ?3)");
    if (filter.state() != null) {
      sql.append(STATE).append(filter.category() == null ? ")" : " AND c.category = ?5)");
    }
    sql.append(filter.direction() == null ? "" : " AND e.direction = ?6");
    sql.append(
        filter.late()
            ? " AND h.completed_on IS NULL AND h.withdrawn_on IS NULL AND h.due_on < CAST(?7 AS date)"
            : "");
    sql.append(
        filter.text() == null
            ? ""
            : " AND position(lower(?8) IN lower(i.name || ' ' || e.clause)) > 0");
    Query query =
        entityManager.createNativeQuery(
            sql.append(" ORDER BY b.number DESC, e.direction DESC, e.list_no, h.id").toString());
    query.setParameter(1, bodyId);
    set(query, 2, filter.batch());
    set(query, 3, filter.otherBodyId());
    set(query, 4, filter.state());
    set(query, 5, filter.state() == null ? null : filter.category());
    set(query, 6, filter.direction());
    set(query, 7, filter.late() ? today.toString() : null);
    set(query, 8, filter.text());
    List<?> ids = query.getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private static void set(Query query, int position, Object value) {
    if (value != null) {
      query.setParameter(position, value);
    }
  }
}
