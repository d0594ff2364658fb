package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.casefile.CaseState;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cases to review, to resolve and to issue, by the duty of each step. */
@Dependent
public class CaseTodos implements TodoSource {

  private static final String CASES =
      """
      SELECT CAST(c.id AS text), c.case_no || ' ' || c.applicant_name || ' ' || i.name, c.due_on
      FROM case_file c JOIN approval_item i ON i.id = c.item_id
      WHERE c.body_id = ?1 AND c.state = ?2 ORDER BY c.due_on NULLS LAST, c.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public CaseTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    List<Todo> todos = new ArrayList<>();
    if (caller.has(Duty.REVIEWER, Duty.CASE_OFFICER)) {
      todos.addAll(cases(TodoKind.REVIEW, CaseState.ACCEPTED, caller, today));
    }
    if (caller.has(Duty.APPROVER)) {
      todos.addAll(cases(TodoKind.RESOLVE, CaseState.REVIEWED, caller, today));
    }
    if (caller.has(Duty.SEAL_CUSTODIAN)) {
      todos.addAll(cases(TodoKind.SEAL, CaseState.PENDING_SEAL, caller, today));
    }
    return todos;
  }

  private List<Todo> cases(TodoKind kind, CaseState state, Caller caller, LocalDate today) {
    return query.run(
        kind, "/casefile/detail.xhtml?id=", today, CASES, caller.bodyId(), state.name());
  }
}
