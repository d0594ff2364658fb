package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a handover leaves to its two parties' liaisons: cases in flight until the last is closed,
 * and acceptances entered later that wait for the countersignature (R9, 二（二）).
 */
@Dependent
public class InFlightTodos implements TodoSource {

  private static final String LEFT =
      """
      SELECT CAST(h.id AS text), i.name || ' ' || f.short_name, min(c.due_on) FILTER (WHERE c.state <> 'CLOSED'),
        count(*) FILTER (WHERE c.state = 'CLOSED'), count(*) FILTER (WHERE c.state <> 'CLOSED')
      FROM in_flight_case x JOIN case_file c ON c.id = x.case_id
        JOIN handover h ON h.id = x.handover_id JOIN approval_item i ON i.id = h.item_id
        JOIN body f ON f.id = h.from_body_id
      WHERE ?1 IN (h.from_body_id, h.to_body_id)
      GROUP BY h.id, i.id, f.id HAVING count(*) FILTER (WHERE c.state <> 'CLOSED') > 0
      ORDER BY 3 NULLS LAST, h.id
      """;

  private static final String TO_COUNTERSIGN =
      """
      SELECT CAST(a.id AS text), a.slip_number || ' ' || a.applicant_name || ' ' || i.name,
        CAST(NULL AS date)
      FROM back_dated_acceptance a JOIN approval_item i ON i.id = a.item_id
      WHERE a.other_body_id = ?1 AND a.state = 'PENDING' ORDER BY a.entered_at, a.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public InFlightTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (!caller.has(Duty.LIAISON)) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(
        query.run(
            TodoKind.COUNTERSIGN_ACCEPTANCE,
            "/inflight/acceptance.xhtml?id=",
            today,
            TO_COUNTERSIGN,
            caller.bodyId()));
    todos.addAll(
        query.run(
            TodoKind.FOLLOW_IN_FLIGHT, "/inflight/detail.xhtml?id=", today, LEFT, caller.bodyId()));
    return todos;
  }
}
