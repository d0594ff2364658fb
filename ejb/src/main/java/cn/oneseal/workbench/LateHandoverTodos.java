package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which department is warned of its handovers, and which is late, on the boards of both parties:
 * how many items it has handed over and how many are due soon or overdue (R8, 二（二）).
 */
@Dependent
public class LateHandoverTodos implements TodoSource {

  private static final String LATE =
      """
      SELECT CAST(CASE WHEN f.id = ?1 THEN t.id ELSE f.id END AS text), f.name || ' → ' || t.name,
        min(h.due_on) FILTER (WHERE h.completed_on IS NULL), count(h.completed_on),
        count(*) FILTER (WHERE h.completed_on IS NULL AND h.due_on < CAST(?2 AS date))
      FROM handover h JOIN body f ON f.id = h.from_body_id JOIN body t ON t.id = h.to_body_id
      WHERE h.withdrawn_on IS NULL AND (h.from_body_id = ?1 OR h.to_body_id = ?1)
      GROUP BY f.id, t.id
      HAVING count(*) FILTER (WHERE h.completed_on IS NULL AND h.due_on < CAST(?2 AS date)) > 0
      ORDER BY 3, f.id
      """;

  private static final String WARNED =
      """
      SELECT CAST(CASE WHEN f.id = ?1 THEN t.id ELSE f.id END AS text), f.name || ' → ' || t.name,
        min(h.due_on) FILTER (WHERE h.completed_on IS NULL), count(h.completed_on),
        count(*) FILTER (WHERE h.completed_on IS NULL)
      FROM handover h JOIN body f ON f.id = h.from_body_id JOIN body t ON t.id = h.to_body_id
      WHERE h.withdrawn_on IS NULL AND (h.from_body_id = ?1 OR h.to_body_id = ?1)
        AND EXISTS (SELECT FROM handover_step s WHERE s.handover_id = h.id AND s.due_on = h.due_on)
        AND h.due_on >= CAST(?2 AS date)
      GROUP BY f.id, t.id
      HAVING count(*) FILTER (WHERE h.completed_on IS NULL) > 0 ORDER BY 3, f.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public LateHandoverTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (!caller.has(Duty.LIAISON)) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(
        run(TodoKind.LATE_HANDOVER, "/handover/list.xhtml?late=true&body=", LATE, caller, today));
    todos.addAll(
        run(TodoKind.WARNED_HANDOVER, "/handover/list.xhtml?body=", WARNED, caller, today));
    return todos;
  }

  private List<Todo> run(TodoKind kind, String page, String sql, Caller caller, LocalDate today) {
    return query.run(kind, page, today, sql, caller.bodyId(), today.toString());
  }
}
