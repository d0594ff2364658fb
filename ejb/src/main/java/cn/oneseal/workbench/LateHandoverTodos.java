package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Which department is late with its handovers, on the boards of both parties: how many items it has
 * handed over and how many are overdue (R8, 二（二）).
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

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public LateHandoverTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.LIAISON)
        ? query.run(
            TodoKind.LATE_HANDOVER,
            "/handover/list.xhtml?late=true&body=",
            today,
            LATE,
            caller.bodyId(),
            today.toString())
        : List.of();
  }
}
