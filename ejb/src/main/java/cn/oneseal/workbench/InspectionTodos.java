package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Post-certificate inspections that are due (R13, 三（一）1). */
@Dependent
public class InspectionTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || c.applicant_name, n.due_on
      FROM inspection n JOIN case_file c ON c.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND n.closed_on IS NULL ORDER BY n.due_on, n.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public InspectionTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.INSPECTOR)
        ? query.run(TodoKind.INSPECT, "/inspection/detail.xhtml?id=", today, OPEN, caller.bodyId())
        : List.of();
  }
}
