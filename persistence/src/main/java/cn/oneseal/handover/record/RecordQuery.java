package cn.oneseal.handover.record;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the records of any number of handovers in a fixed number of statements. */
@Dependent
public class RecordQuery {

  private static final String HANDOVERS =
      """
      SELECT h.id, b.number, coalesce(n.number, n.title), e.direction, e.list_no, i.name, e.clause,
        f.name, t.name, h.due_on, h.completed_on, h.completed_at, o.name,
        (SELECT count(*) FROM case_file c WHERE c.item_id = h.item_id AND c.body_id = h.from_body_id
          AND c.accepted_on IS NOT NULL AND c.state <> 'CLOSED'
          AND (h.completed_on IS NULL OR c.accepted_on <= h.completed_on)),
        h.from_body_id, h.to_body_id, h.item_id
      FROM handover h JOIN transfer_entry e ON e.id = h.entry_id JOIN batch b ON b.id = e.batch_id
        JOIN instrument n ON n.id = b.instrument_id JOIN approval_item i ON i.id = h.item_id
        JOIN body f ON f.id = h.from_body_id JOIN body t ON t.id = h.to_body_id
        LEFT JOIN official o ON o.id = h.completed_by
      WHERE h.id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))
      ORDER BY b.number, e.direction DESC, e.list_no
      """;

  private static final String LIAISONS =
      """
      SELECT o.body_id, o.name, a.begins_on, a.ends_on, a.paper, h.id FROM handover h
        JOIN official o ON o.body_id IN (h.from_body_id, h.to_body_id)
        JOIN appointment a ON a.official_id = o.id AND a.duty = 'LIAISON'
      WHERE h.id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))
        AND a.begins_on <= coalesce(h.completed_on, CAST(?2 AS date))
      ORDER BY h.id, a.begins_on, a.id
      """;

  private static final String SEALS =
      """
      SELECT h.id, s.name, s.abolished_on, s.abolition_decision, h.item_id, s.body_id,
        EXISTS (SELECT FROM seal_file f WHERE f.seal_id = s.id AND f.purpose = 'IMPRESSION')
      FROM handover h JOIN seal_item x ON x.item_id = h.item_id
        JOIN seal s ON s.id = x.seal_id AND s.body_id = h.from_body_id
      WHERE h.id = ANY (CAST(string_to_array(?1, ',') AS bigint[])) ORDER BY h.id, s.id
      """;

  private static final String TAKINGS =
      """
      SELECT id, handover_id, occasion, taken_at, taken_by, digest FROM handover_record
      WHERE handover_id = ANY (CAST(string_to_array(?1, ',') AS bigint[])) ORDER BY id
      """;

  private static final String GIVEN =
      """
      SELECT h.id FROM handover h JOIN transfer_entry e ON e.id = h.entry_id
        JOIN batch b ON b.id = e.batch_id JOIN body f ON f.id = h.from_body_id
      WHERE b.number = ?1 AND f.code = ?2 AND (h.from_body_id = ?3 OR h.to_body_id = ?3)
      """;

  private final EntityManager entityManager;
  private final RecordEntryQuery entries;

  /** Works on an entity manager. */
  @Inject
  public RecordQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.entries = new RecordEntryQuery(entityManager);
  }

  /** Returns the handovers of a batch that a body gives, as far as another one is a party. */
  public List<Long> given(int batch, String fromBodyCode, long partyBodyId) {
    List<?> ids =
        entityManager
            .createNativeQuery(GIVEN)
            .setParameter(1, batch)
            .setParameter(2, fromBodyCode)
            .setParameter(3, partyBodyId)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /**
   * Returns the records of handovers in the order of the lists.
   *
   * @param today the last day on which a liaison may have begun, of one that is not completed
   */
  public List<HandoverRecord> read(Collection<Long> handoverIds, LocalDate today) {
    entityManager.flush();
    String ids = handoverIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    Map<Long, List<Columns>> liaisons = by(5, rows(LIAISONS, ids, today.toString()));
    Map<Long, List<Columns>> seals = by(0, rows(SEALS, ids));
    Map<Long, List<Columns>> takings = by(1, rows(TAKINGS, ids));
    Map<Long, List<RecordEntry>> editions = entries.read(ids);
    List<HandoverRecord> records = new ArrayList<>();
    for (Columns row : rows(HANDOVERS, ids)) {
      long id = row.number(0);
      records.add(
          new HandoverRecord(
              id,
              row.number(1).intValue(),
              row.text(2),
              row.text(3),
              row.number(4).intValue(),
              row.text(5),
              row.text(6),
              row.text(7),
              row.text(8),
              row.day(9),
              row.day(10),
              row.moment(11),
              row.text(12),
              row.number(13),
              liaisons(liaisons.get(id), row.number(14)),
              liaisons(liaisons.get(id), row.number(15)),
              editions.getOrDefault(id, List.of()),
              seals.getOrDefault(id, List.of()).stream().map(RecordQuery::seal).toList(),
              takings.getOrDefault(id, List.of()).stream().map(RecordQuery::taking).toList()));
    }
    return records;
  }

  private static List<RecordParty> liaisons(List<Columns> found, long bodyId) {
    return found == null
        ? List.of()
        : found.stream()
            .filter(row -> row.number(0) == bodyId)
            .map(row -> new RecordParty(bodyId, row.text(1), row.day(2), row.day(3), row.text(4)))
            .toList();
  }

  private static RecordSeal seal(Columns row) {
    return new RecordSeal(
        row.number(4), row.number(5), row.text(1), row.day(2), row.text(3), row.yes(6));
  }

  private static RecordTaking taking(Columns row) {
    return new RecordTaking(
        row.number(0), row.number(1), row.text(2), row.moment(3), row.text(4), row.text(5));
  }

  private static Map<Long, List<Columns>> by(int column, List<Columns> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.number(column)));
  }

  private List<Columns> rows(String sql, Object... parameters) {
    return RecordEntryQuery.rows(entityManager, sql, parameters);
  }
}
