package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Batches and entries as pages show them, each list in one query. */
@Dependent
public class BatchQuery {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BatchQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns all batches, the newest first; of a draft its own entries are counted. */
  public List<BatchRow> batches() {
    return rows(
        """
        SELECT b.id, b.number, b.title, b.issued_on, b.handover_due, b.state,
          b.issued_at IS NOT NULL,
          CASE WHEN b.issued_at IS NULL THEN (SELECT count(*) FROM batch_line l WHERE l.batch_id = b.id)
               ELSE (SELECT count(*) FROM transfer_entry e WHERE e.batch_id = b.id) END
        FROM batch b ORDER BY b.number DESC, b.id DESC
        """,
        row ->
            new BatchRow(
                row.number(0),
                row.number(1).intValue(),
                row.text(2),
                row.day(3),
                row.day(4),
                BatchState.valueOf(row.text(5)),
                row.yes(6),
                row.number(7)));
  }

  /** Returns the entries of an issued batch: transferred in before returned, by number. */
  public List<EntryRow> entries(long batchId) {
    return rows(
        """
        SELECT e.id, e.direction, e.list_no, i.id, i.name, i.kind, e.erratum, e.printed_kind, f.name,
          t.name, e.clause, e.withdrawn_on,
          e.withdrawn_on IS NULL AND NOT EXISTS (SELECT FROM transfer_under_way u WHERE u.entry_id = e.id)
        FROM transfer_entry e JOIN approval_item i ON i.id = e.item_id
          JOIN body f ON f.id = e.from_body_id JOIN body t ON t.id = e.to_body_id
        WHERE e.batch_id = ?1 ORDER BY e.direction DESC, e.list_no, e.id
        """,
        BatchQuery::entry,
        batchId);
  }

  private static EntryRow entry(Columns row) {
    return new EntryRow(
        row.number(0),
        Direction.valueOf(row.text(1)),
        row.number(2).intValue(),
        row.number(3),
        row.text(4),
        ItemKind.valueOf(row.text(5)),
        row.text(6),
        row.text(7),
        row.text(8),
        row.text(9),
        row.text(10),
        row.day(11),
        row.yes(12));
  }

  /** Returns what is recorded of every item, by its name, with its holder on a day. */
  public Map<String, KnownRecord.KnownItem> knownItems(LocalDate onDate) {
    Map<String, KnownRecord.KnownItem> known = new HashMap<>();
    rows(
            """
            SELECT i.name, i.kind, EXISTS (SELECT FROM competence_on_record c WHERE c.item_id = i.id),
              (SELECT h.code FROM competence_on_record c JOIN body h ON h.id = c.holder_body_id
               WHERE c.item_id = i.id AND c.from_day <= CAST(?1 AS date)
               ORDER BY c.from_day DESC LIMIT 1),
              (SELECT f.code FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
                 JOIN body f ON f.id = e.from_body_id
               WHERE e.item_id = i.id AND e.direction = 'TRANSFERRED_IN' AND e.withdrawn_on IS NULL
               ORDER BY b.issued_on DESC, b.number DESC LIMIT 1),
              (SELECT min(b.number) FROM transfer_under_way u JOIN batch b ON b.id = u.batch_id
               WHERE u.item_id = i.id)
            FROM approval_item i
            """,
            row -> row,
            onDate.toString())
        .forEach(row -> known.put(row.text(0), item(row)));
    return known;
  }

  private static KnownRecord.KnownItem item(Columns row) {
    return new KnownRecord.KnownItem(
        ItemKind.valueOf(row.text(1)),
        row.yes(2),
        row.text(3),
        row.text(4),
        row.number(5) == null ? null : row.number(5).intValue());
  }

  private <T> List<T> rows(String sql, Function<Columns, T> value, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> found = query.getResultList();
    return found.stream().map(row -> value.apply(new Columns(row))).toList();
  }
}
