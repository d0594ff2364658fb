package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.policy.PolicyDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Policy documents (R21, 三（二）): at the bureau those not acknowledged, not decided, and guides to be
 * revised for them; at the department those it pushed late, until the bureau has acknowledged them.
 * One that was put right is no work for anybody.
 */
@Dependent
public class PolicyTodos implements TodoSource {

  private static final String PAGE = "/policy/detail.xhtml?id=";

  private static final String STANDING =
      " NOT EXISTS (SELECT FROM policy_document s WHERE s.supersedes_id = d.id)";

  private static final String UNACKNOWLEDGED =
      " NOT EXISTS (SELECT FROM policy_acknowledgement k WHERE k.document_id = d.id)";

  private static final String ACKNOWLEDGE =
      """
      SELECT CAST(d.id AS text), b.short_name || ' ' || d.title, d.sent_on
      FROM policy_document d JOIN body b ON b.id = d.body_id
      WHERE %s AND %s ORDER BY d.sent_on, d.id
      """
          .formatted(STANDING, UNACKNOWLEDGED);

  private static final String DECIDE =
      """
      SELECT CAST(d.id AS text), b.short_name || ' ' || d.title, k.acknowledged_on, count(c.item_id),
        count(*) - count(c.item_id)
      FROM policy_document d JOIN body b ON b.id = d.body_id
        JOIN policy_acknowledgement k ON k.document_id = d.id
        JOIN policy_item i ON i.document_id = d.id
        LEFT JOIN policy_decision c ON c.document_id = d.id AND c.item_id = i.item_id
      WHERE %s GROUP BY d.id, b.short_name, k.acknowledged_on HAVING count(*) > count(c.item_id)
      ORDER BY k.acknowledged_on, d.id
      """
          .formatted(STANDING);

  private static final String REVISE =
      """
      SELECT CAST(i.id AS text), i.name || ' ' || d.title, CAST(NULL AS date)
      FROM policy_decision p JOIN policy_document d ON d.id = p.document_id
        JOIN approval_item i ON i.id = p.item_id
      WHERE p.outcome = 'REVISE_GUIDE' AND %s
        AND NOT EXISTS (SELECT FROM service_guide g WHERE g.item_id = p.item_id
          AND g.state = 'PUBLISHED' AND g.published_at > p.decided_at)
      ORDER BY p.decided_at, i.id
      """
          .formatted(STANDING);

  private static final String LATE =
      """
      SELECT CAST(d.id AS text), d.title, d.due_on FROM policy_document d
      WHERE d.body_id = ?1 AND d.sent_on > d.due_on AND %s AND %s ORDER BY d.due_on, d.id
      """
          .formatted(STANDING, UNACKNOWLEDGED);

  private final TodoQuery query;
  private final PolicyDays days;

  /** Reads by a query; counts days by the calendar. */
  @Inject
  public PolicyTodos(TodoQuery query, PolicyDays days) {
    this.query = query;
    this.days = days;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (caller.bodyKind() != BodyKind.APPROVAL_BUREAU) {
      return caller.has(Duty.LINKAGE_OPERATOR, Duty.APPROVER)
          ? query.run(TodoKind.LATE_POLICY, PAGE, today, LATE, caller.bodyId())
          : List.of();
    }
    if (!caller.has(Duty.LIAISON, Duty.APPROVER)) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(counted(TodoKind.ACKNOWLEDGE_POLICY, today, ACKNOWLEDGE, days::acknowledgeBy));
    todos.addAll(counted(TodoKind.DECIDE_POLICY, today, DECIDE, days::decideBy));
    if (caller.has(Duty.LIAISON)) {
      todos.addAll(query.run(TodoKind.REVISE_GUIDE, "/catalogue/guide.xhtml?item=", today, REVISE));
    }
    return todos;
  }

  /** What is due so many working days after the day of each; each day is counted once. */
  private List<Todo> counted(
      TodoKind kind, LocalDate today, String sql, UnaryOperator<LocalDate> due) {
    Map<LocalDate, LocalDate> known = new HashMap<>();
    return query.run(kind, PAGE, today, sql).stream()
        .map(todo -> dueOn(todo, known.computeIfAbsent(todo.dueOn(), due), today))
        .toList();
  }

  private static Todo dueOn(Todo todo, LocalDate due, LocalDate today) {
    return new Todo(
        todo.kind(), todo.title(), due, todo.link(), due.isBefore(today), todo.done(), todo.open());
  }
}
