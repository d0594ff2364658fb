package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Pushes that nobody of the body has seen, or takes care of, to its operator; those that wait for
 * an officer's answer, to him; what came back and what goes on paper, to the deciding body (R20,
 * R21, R23, 三（二）).
 */
@Dependent
public class PushTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, (SELECT r.night - 1 FROM push_reminder r
        WHERE r.push_id = p.id AND r.step = 'SEE')
      FROM result_push p JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
      WHERE p.to_body_id = ?1 AND NOT EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)
      ORDER BY p.sent_at, p.id
      """;

  private static final String UNCLAIMED =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, (SELECT r.night - 1 FROM push_reminder r
        WHERE r.push_id = p.id AND r.step = 'CLAIM')
      FROM result_push p JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
      WHERE p.to_body_id = ?1 AND EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)
        AND NOT EXISTS (SELECT FROM push_claim k WHERE k.push_id = p.id)
      ORDER BY p.sent_at, p.id
      """;

  private static final String UNANSWERED =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, (SELECT r.night - 1 FROM push_reminder r
        WHERE r.push_id = p.id AND r.step = 'ANSWER')
      FROM result_push p JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
        JOIN LATERAL (SELECT k.official_id FROM push_claim k WHERE k.push_id = p.id
          ORDER BY k.id DESC LIMIT 1) k ON k.official_id = ?2
      WHERE p.to_body_id = ?1 AND NOT EXISTS (SELECT FROM push_answer a WHERE a.push_id = p.id)
      ORDER BY p.sent_at, p.id
      """;

  private static final String CAME_BACK =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, CAST(NULL AS date)
      FROM push_answer a JOIN result_push p ON p.id = a.push_id
        JOIN case_file c ON c.id = p.case_id JOIN approval_item i ON i.id = p.item_id
      WHERE c.body_id = ?1 AND a.kind IN ('PENALTY', 'REVOKE')
        AND NOT EXISTS (SELECT FROM push_answer_receipt r WHERE r.answer_id = a.id)
      ORDER BY a.id
      """;

  private static final String ON_PAPER =
      """
      SELECT CAST(p.id AS text), i.name || ' ' || c.applicant_name, p.created_on
      FROM paper_push p JOIN decision d ON d.id = p.decision_id JOIN case_file c ON c.id = d.case_id
        JOIN approval_item i ON i.id = d.item_id
      WHERE p.body_id = ?1 AND NOT EXISTS (SELECT FROM paper_sending s WHERE s.paper_id = p.id)
      ORDER BY p.id
      """;

  private static final String PAGE = "/linkage/detail.xhtml?id=";

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public PushTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    List<Todo> todos = new ArrayList<>();
    if (caller.has(Duty.LINKAGE_OPERATOR)) {
      todos.addAll(query.run(TodoKind.SEE_PUSH, PAGE, today, OPEN, caller.bodyId()));
      todos.addAll(query.run(TodoKind.CLAIM_PUSH, PAGE, today, UNCLAIMED, caller.bodyId()));
    }
    if (caller.has(Duty.LINKAGE_OPERATOR, Duty.INSPECTOR)) {
      todos.addAll(
          query.run(
              TodoKind.ANSWER_PUSH, PAGE, today, UNANSWERED, caller.bodyId(), caller.officialId()));
    }
    if (caller.has(Duty.SEAL_CUSTODIAN)) {
      todos.addAll(
          query.run(
              TodoKind.SEND_PAPER, "/linkage/sheet.xhtml?id=", today, ON_PAPER, caller.bodyId()));
    }
    if (caller.has(Duty.APPROVER)) {
      todos.addAll(query.run(TodoKind.PUSH_ANSWER, PAGE, today, CAME_BACK, caller.bodyId()));
    }
    return todos;
  }
}
