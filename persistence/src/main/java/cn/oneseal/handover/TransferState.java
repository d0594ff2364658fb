package cn.oneseal.handover;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * How far the handover of the issued batches is, read for other systems: one statement a question.
 * What is withdrawn orders nothing any more and is not told of.
 */
@Dependent
public class TransferState {

  private static final String BATCHES =
      """
      SELECT b.number, s.title, s.number, b.issued_on, b.handover_due, b.handover_day_rule,
        b.transition_months, count(*), count(h.completed_on)
      FROM batch b JOIN instrument s ON s.id = b.instrument_id
        JOIN handover h ON h.entry_id IN (SELECT e.id FROM transfer_entry e
          WHERE e.batch_id = b.id AND e.withdrawn_on IS NULL)
      GROUP BY b.id, s.id ORDER BY b.number
      """;

  private static final String ENTRIES =
      """
      SELECT e.direction, e.list_no, e.item_id, i.name, i.kind, f.code, f.name, t.code, t.name,
        e.clause, h.due_on, h.completed_on, count(c.countersigned_at), count(*)
      FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
        JOIN approval_item i ON i.id = e.item_id
        JOIN body f ON f.id = e.from_body_id JOIN body t ON t.id = e.to_body_id
        JOIN handover h ON h.entry_id = e.id JOIN handover_latest c ON c.handover_id = h.id
      WHERE b.number = ?1 AND e.withdrawn_on IS NULL
      GROUP BY e.id, i.id, f.id, t.id, h.id ORDER BY e.direction DESC, e.list_no
      """;

  private static final String CATEGORIES =
      """
      SELECT c.category,
        CASE WHEN c.countersigned_at IS NULL THEN c.state ELSE 'COUNTERSIGNED' END,
        c.state = 'NONE', (SELECT count(*) FROM handover_file x WHERE x.entry_id = c.id)
      FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
        JOIN handover h ON h.entry_id = e.id JOIN handover_latest c ON c.handover_id = h.id
      WHERE b.number = ?1 AND e.direction = ?2 AND e.list_no = ?3 AND e.withdrawn_on IS NULL
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public TransferState(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Returns all batches by number: number, title, instrument, issued, due, day rule, transition
   * months, entries, completed.
   */
  public List<Columns> batches() {
    return rows(BATCHES);
  }

  /**
   * Returns a batch's entries: direction, list number, item id, name and kind, giver's code and
   * name, receiver's code and name, clause, due, completed, countersigned, categories.
   */
  public List<Columns> entries(int batch) {
    return rows(ENTRIES, batch);
  }

  /** Returns an entry's categories: category, state, declared none, files. */
  public List<Columns> categories(int batch, String direction, int listNumber) {
    return rows(CATEGORIES, batch, direction, listNumber);
  }

  private List<Columns> rows(String sql, Object... parameters) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Columns::new).toList();
  }
}
