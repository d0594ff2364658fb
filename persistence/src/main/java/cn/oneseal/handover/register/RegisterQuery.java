package cn.oneseal.handover.register;

import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the registers for one body: its own, what it gave, and what is open to all, by key. */
@Dependent
public class RegisterQuery {

  private static final String OPEN =
      Arrays.stream(RegisterKind.values())
          .filter(RegisterKind::open)
          .map(kind -> "'" + kind + "'")
          .collect(Collectors.joining(", "));

  private static final String LINES =
      """
      SELECT g.id, g.kind, g.item_id, i.name, b.name, s.name, h.id, g.usable_from, g.ended_on, g.row_id
      FROM register_entry g JOIN handover_row r ON r.id = g.row_id
        JOIN handover_entry e ON e.id = r.entry_id JOIN handover h ON h.id = e.handover_id
        JOIN approval_item i ON i.id = g.item_id JOIN body b ON b.id = g.body_id
        JOIN body s ON s.id = h.from_body_id
      WHERE (g.kind IN (%s) OR g.body_id = ?1 OR h.from_body_id = ?1)
      """
          .formatted(OPEN);

  private static final String MATCHES =
      " AND EXISTS (SELECT FROM handover_cell c WHERE c.row_id = g.row_id"
          + " AND position(lower(?4) IN lower(c.value)) > 0)";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RegisterQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns what belongs to an item and is open to all, as it is now. */
  public List<RegisterLine> open(long itemId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                LINES
                    + " AND g.kind IN ("
                    + OPEN
                    + ") AND g.item_id = ?3 AND g.ended_on IS NULL"
                    + " ORDER BY g.kind, g.id")
            .setParameter(1, 0L)
            .setParameter(3, itemId)
            .getResultList();
    return lines(found.stream().map(Columns::new).toList());
  }

  /** Returns a part of the registers that a body may see. */
  public KeyPage<RegisterLine> lines(long bodyId, RegisterFilter filter, Slice part) {
    StringBuilder sql = new StringBuilder(LINES);
    sql.append(filter.kind() == null ? "" : " AND g.kind = ?2");
    sql.append(filter.itemId() == null ? "" : " AND g.item_id = ?3");
    sql.append(filter.text() == null ? "" : MATCHES);
    sql.append(filter.ended() ? "" : " AND g.ended_on IS NULL");
    if (part.anchor() != null) {
      sql.append(part.back() ? " AND g.id < ?5" : " AND g.id > ?5");
    }
    sql.append(part.back() ? " ORDER BY g.id DESC" : " ORDER BY g.id");
    Query query = entityManager.createNativeQuery(sql.toString()).setMaxResults(Slice.SIZE + 1);
    query.setParameter(1, bodyId);
    set(query, 2, filter.kind() == null ? null : filter.kind().name());
    set(query, 3, filter.itemId());
    set(query, 4, filter.text());
    set(query, 5, part.anchor() == null ? null : Long.valueOf(part.anchor()));
    List<?> found = query.getResultList();
    List<Columns> rows = found.stream().map(Columns::new).toList();
    return KeyPage.of(part, lines(rows));
  }

  private static void set(Query query, int position, Object value) {
    if (value != null) {
      query.setParameter(position, value);
    }
  }

  private List<RegisterLine> lines(List<Columns> rows) {
    Map<Long, Map<RegisterField, String>> cells =
        cells(rows.stream().map(row -> row.number(9)).toList());
    List<RegisterLine> lines = new ArrayList<>();
    for (Columns row : rows) {
      lines.add(
          new RegisterLine(
              row.number(0),
              RegisterKind.valueOf(row.text(1)),
              row.number(2),
              row.text(3),
              row.text(4),
              row.text(5),
              row.number(6),
              row.day(7),
              row.day(8),
              cells.getOrDefault(row.number(9), Map.of())));
    }
    return lines;
  }

  private Map<Long, Map<RegisterField, String>> cells(List<Long> rowIds) {
    Map<Long, Map<RegisterField, String>> cells = new HashMap<>();
    String ids = rowIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    for (Object each :
        entityManager
            .createNativeQuery(
                "SELECT row_id, field, value FROM handover_cell"
                    + " WHERE row_id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))")
            .setParameter(1, ids)
            .getResultList()) {
      Columns cell = new Columns(each);
      cells
          .computeIfAbsent(cell.number(0), row -> new EnumMap<>(RegisterField.class))
          .put(RegisterField.valueOf(cell.text(1)), cell.text(2));
    }
    return cells;
  }
}
