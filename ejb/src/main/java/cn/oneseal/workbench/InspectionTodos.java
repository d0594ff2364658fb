package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Inspections due, to inspectors; those escalated, to the department's head (R13, 三（一）1). */
@Dependent
public class InspectionTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || c.applicant_name, n.due_on
      FROM inspection n JOIN case_file c ON c.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND n.closed_on IS NULL ORDER BY n.due_on, n.id
      """;

  private static final String ESCALATED =
      OPEN.replace(
          "ORDER BY",
          "AND EXISTS (SELECT FROM inspection_step s WHERE s.inspection_id = n.id"
              + " AND s.step = 'ESCALATED' AND s.due_on = n.due_on) ORDER BY");

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public InspectionTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    List<Todo> todos = new ArrayList<>();
    if (caller.has(Duty.INSPECTOR)) {
      todos.addAll(run(TodoKind.INSPECT, OPEN, caller, today));
    }
    if (caller.has(Duty.APPROVER)) {
      todos.addAll(run(TodoKind.LATE_INSPECTION, ESCALATED, caller, today));
    }
    return todos;
  }

  private List<Todo> run(TodoKind kind, String sql, Caller caller, LocalDate today) {
    return query.run(kind, "/inspection/detail.xhtml?id=", today, sql, caller.bodyId());
  }
}
