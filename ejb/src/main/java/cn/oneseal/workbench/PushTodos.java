package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Pushes that nobody of the body has seen (R23, 三（二）). */
@Dependent
public class PushTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, CAST(NULL AS date)
      FROM result_push p JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
      WHERE p.to_body_id = ?1 AND NOT EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)
      ORDER BY p.sent_at, p.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public PushTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.LINKAGE_OPERATOR)
        ? query.run(TodoKind.SEE_PUSH, "/linkage/detail.xhtml?id=", today, OPEN, caller.bodyId())
        : List.of();
  }
}
