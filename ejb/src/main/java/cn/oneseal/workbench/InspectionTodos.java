package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Inspections due, to inspectors; those escalated, to the department's head and to the county's
 * supervision duty (R13, 三（一）1).
 */
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

  private static final String ORDERED =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || c.applicant_name, o.due_on
      FROM inspection_order o JOIN inspection n ON n.id = o.inspection_id
        JOIN case_file c ON c.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND NOT EXISTS (SELECT FROM inspection_recheck r
        WHERE r.inspection_id = n.id AND r.put_right)
      ORDER BY o.due_on, n.id
      """;

  private static final String TO_PUBLISH =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || c.applicant_name, CAST(NULL AS date)
      FROM inspection n JOIN case_file c ON c.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND n.closed_on IS NOT NULL
        AND NOT EXISTS (SELECT FROM inspection_publication p WHERE p.inspection_id = n.id)
      ORDER BY n.closed_on, n.id
      """;

  private static final String OBJECTIONS =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || o.objector, CAST(NULL AS date)
      FROM inspection_objection o JOIN inspection n ON n.id = o.inspection_id
        JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1
        AND NOT EXISTS (SELECT FROM inspection_objection_answer a WHERE a.objection_id = o.id)
      ORDER BY o.id
      """;

  private static final String AT_COUNTY =
      """
      SELECT CAST(n.id AS text), b.short_name || ' ' || i.name, n.due_on
      FROM inspection_step s JOIN inspection n ON n.id = s.inspection_id
        JOIN body b ON b.id = n.body_id JOIN approval_item i ON i.id = n.item_id
      WHERE s.step = 'ESCALATED_COUNTY' AND s.due_on = n.due_on AND n.closed_on IS NULL
      ORDER BY n.due_on, n.id
      """;

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
      todos.addAll(visit(TodoKind.RECHECK, ORDERED, caller, today));
    }
    if (caller.has(Duty.APPROVER)) {
      todos.addAll(run(TodoKind.LATE_INSPECTION, ESCALATED, caller, today));
      todos.addAll(visit(TodoKind.PUBLISH_INSPECTION, TO_PUBLISH, caller, today));
      todos.addAll(visit(TodoKind.ANSWER_OBJECTION, OBJECTIONS, caller, today));
    }
    if (caller.has(Duty.COUNTY_SUPERVISOR)) {
      todos.addAll(
          query.run(
              TodoKind.COUNTY_INSPECTION,
              "/inspection/escalated.xhtml#inspection-",
              today,
              AT_COUNTY));
    }
    return todos;
  }

  private List<Todo> visit(TodoKind kind, String sql, Caller caller, LocalDate today) {
    return query.run(kind, "/inspection/visit.xhtml?id=", today, sql, caller.bodyId());
  }

  private List<Todo> run(TodoKind kind, String sql, Caller caller, LocalDate today) {
    return query.run(kind, "/inspection/detail.xhtml?id=", today, sql, caller.bodyId());
  }
}
