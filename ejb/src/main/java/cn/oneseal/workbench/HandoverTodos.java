package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Categories to hand over and to countersign, for both parties' liaisons (R8, 二（二）); after the
 * completion those of which a new edition is open.
 */
@Dependent
public class HandoverTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(h.id AS text), i.name, CASE WHEN h.completed_on IS NULL THEN h.due_on END,
        count(*) FILTER (WHERE e.countersigned_at IS NOT NULL OR e.state IN (%2$s)),
        count(*) FILTER (WHERE e.countersigned_at IS NULL AND e.state IN (%3$s))
      FROM handover h JOIN approval_item i ON i.id = h.item_id
        JOIN handover_latest e ON e.handover_id = h.id
      WHERE h.withdrawn_on IS NULL AND h.%1$s = ?1
      GROUP BY h.id, i.name
      HAVING h.completed_on IS NULL OR count(*) FILTER (WHERE e.countersigned_at IS NULL) > 0
      ORDER BY h.due_on, h.id
      """;

  private static final String TO_GIVE =
      OPEN.formatted("from_body_id", "'HANDED_OVER', 'NONE'", "'MISSING', 'SENT_BACK'");
  private static final String TO_COUNTERSIGN =
      OPEN.formatted("to_body_id", "''", "'HANDED_OVER', 'NONE'");
  private static final String PAGE = "/handover/detail.xhtml?id=";

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public HandoverTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (!caller.has(Duty.LIAISON)) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(query.run(TodoKind.HAND_OVER, PAGE, today, TO_GIVE, caller.bodyId()));
    todos.addAll(query.run(TodoKind.COUNTERSIGN, PAGE, today, TO_COUNTERSIGN, caller.bodyId()));
    return todos;
  }
}
