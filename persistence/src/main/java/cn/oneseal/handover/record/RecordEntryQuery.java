package cn.oneseal.handover.record;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverFileLine;
import cn.oneseal.handover.HandoverPart;
import cn.oneseal.handover.register.RegisterField;
import cn.oneseal.handover.register.RegisterKind;
import cn.oneseal.persistence.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all editions of handovers with their texts, rows, files and returns: five statements. */
final class RecordEntryQuery {

  private static final String OF =
      " WHERE e.handover_id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))";

  private static final String ENTRIES =
      """
      SELECT e.id, e.handover_id, e.category, e.category_name, e.edition,
        EXISTS (SELECT FROM handover_entry l WHERE l.handover_id = e.handover_id
          AND l.category = e.category AND l.edition > e.edition),
        CASE WHEN e.countersigned_at IS NULL THEN e.state ELSE 'COUNTERSIGNED' END,
        e.none_reason, g.name, e.handed_over_at, c.name, e.countersigned_at, e.supersede_reason,
        o.name, e.opened_at, e.remark
      FROM handover_entry e LEFT JOIN official g ON g.id = e.handed_over_by
        LEFT JOIN official c ON c.id = e.countersigned_by LEFT JOIN official o ON o.id = e.opened_by
      """
          + OF;

  private static final String PARTS =
      "SELECT p.entry_id, p.part, p.content FROM handover_part p JOIN handover_entry e"
          + " ON e.id = p.entry_id"
          + OF;

  private static final String FILES =
      "SELECT f.entry_id, f.id, f.name, f.size, f.digest FROM handover_file f"
          + " JOIN handover_entry e ON e.id = f.entry_id"
          + OF
          + " ORDER BY f.id";

  private static final String RETURNS =
      "SELECT r.entry_id, r.remark, o.name, r.returned_at FROM handover_return r"
          + " JOIN handover_entry e ON e.id = r.entry_id JOIN official o ON o.id = r.returned_by"
          + OF
          + " ORDER BY r.returned_at, r.id";

  private static final String CELLS =
      "SELECT r.entry_id, r.id, r.kind, c.field, c.value FROM handover_row r"
          + " JOIN handover_cell c ON c.row_id = r.id JOIN handover_entry e ON e.id = r.entry_id"
          + OF
          + " ORDER BY r.line_no, r.id";

  private final EntityManager entityManager;

  RecordEntryQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the editions by handover, in order of category and edition. */
  Map<Long, List<RecordEntry>> read(String handoverIds) {
    Map<Long, Map<HandoverPart, String>> parts = parts(handoverIds);
    Map<Long, List<HandoverFileLine>> files = files(handoverIds);
    Map<Long, List<RecordRow>> rows = rows(handoverIds);
    Map<Long, List<RecordReturn>> returns = returns(handoverIds);
    Map<Long, List<RecordEntry>> entries = new HashMap<>();
    for (Columns row : rows(entityManager, ENTRIES, handoverIds)) {
      long id = row.number(0);
      entries
          .computeIfAbsent(row.number(1), handover -> new ArrayList<>())
          .add(
              new RecordEntry(
                  id,
                  HandoverCategory.of(row.text(2), row.text(3)),
                  row.number(4).intValue(),
                  row.yes(5),
                  row.text(6),
                  row.text(7),
                  row.text(15),
                  parts.getOrDefault(id, Map.of()),
                  rows.getOrDefault(id, List.of()),
                  files.getOrDefault(id, List.of()),
                  returns.getOrDefault(id, List.of()),
                  row.text(8),
                  row.moment(9),
                  row.text(10),
                  row.moment(11),
                  row.text(12),
                  row.text(13),
                  row.moment(14)));
    }
    entries
        .values()
        .forEach(
            editions ->
                editions.sort(
                    Comparator.comparing(RecordEntry::category)
                        .thenComparing(RecordEntry::edition)));
    return entries;
  }

  private Map<Long, Map<HandoverPart, String>> parts(String handoverIds) {
    Map<Long, Map<HandoverPart, String>> parts = new HashMap<>();
    for (Columns row : rows(entityManager, PARTS, handoverIds)) {
      parts
          .computeIfAbsent(row.number(0), entry -> new EnumMap<>(HandoverPart.class))
          .put(HandoverPart.valueOf(row.text(1)), row.text(2));
    }
    return parts;
  }

  private Map<Long, List<HandoverFileLine>> files(String handoverIds) {
    Map<Long, List<HandoverFileLine>> files = new HashMap<>();
    for (Columns row : rows(entityManager, FILES, handoverIds)) {
      files
          .computeIfAbsent(row.number(0), entry -> new ArrayList<>())
          .add(
              new HandoverFileLine(
                  row.number(1), row.number(0), row.text(2), row.number(3), row.text(4)));
    }
    return files;
  }

  private Map<Long, List<RecordReturn>> returns(String handoverIds) {
    Map<Long, List<RecordReturn>> returns = new HashMap<>();
    for (Columns row : rows(entityManager, RETURNS, handoverIds)) {
      returns
          .computeIfAbsent(row.number(0), entry -> new ArrayList<>())
          .add(new RecordReturn(row.text(1), row.text(2), row.moment(3)));
    }
    return returns;
  }

  private Map<Long, List<RecordRow>> rows(String handoverIds) {
    Map<Long, Map<Long, RecordRow>> found = new HashMap<>();
    Map<Long, Map<RegisterField, String>> cells = new HashMap<>();
    List<Columns> all = rows(entityManager, CELLS, handoverIds);
    for (Columns row : all) {
      cells
          .computeIfAbsent(row.number(1), id -> new EnumMap<>(RegisterField.class))
          .put(RegisterField.valueOf(row.text(3)), row.text(4));
    }
    for (Columns row : all) {
      found
          .computeIfAbsent(row.number(0), entry -> new LinkedHashMap<>())
          .computeIfAbsent(
              row.number(1),
              id -> new RecordRow(id, RegisterKind.valueOf(row.text(2)), cells.get(id)));
    }
    Map<Long, List<RecordRow>> rows = new HashMap<>();
    found.forEach(
        (entry, byId) ->
            rows.put(
                entry,
                byId.values().stream().sorted(Comparator.comparing(RecordRow::kind)).toList()));
    return rows;
  }

  static List<Columns> rows(EntityManager entityManager, String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> found = query.getResultList();
    return found.stream().map(Columns::new).toList();
  }
}
