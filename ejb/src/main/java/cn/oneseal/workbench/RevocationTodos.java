package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposals to revoke and open proceedings, to the authority that decided (R13, ALL 69). */
@Dependent
public class RevocationTodos implements TodoSource {

  private static final String PROPOSED =
      """
      SELECT CAST(n.id AS text), i.name || ' ' || c.applicant_name, CAST(NULL AS date)
      FROM revocation_proposal p JOIN inspection n ON n.id = p.inspection_id
        JOIN decision d ON d.id = n.decision_id JOIN case_file c ON c.id = d.case_id
        JOIN approval_item i ON i.id = d.item_id
      WHERE d.authority_body_id = ?1
        AND NOT EXISTS (SELECT FROM revocation r WHERE r.inspection_id = n.id)
      ORDER BY p.proposed_at, n.id
      """;

  private static final String OPEN =
      """
      SELECT CAST(r.id AS text), i.name || ' ' || c.applicant_name, CAST(NULL AS date)
      FROM revocation r JOIN decision d ON d.id = r.decision_id
        JOIN case_file c ON c.id = d.case_id JOIN approval_item i ON i.id = d.item_id
      WHERE d.authority_body_id = ?1
        AND NOT EXISTS (SELECT FROM revocation_resolution s WHERE s.revocation_id = r.id)
      ORDER BY r.rights_until, r.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public RevocationTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (!caller.has(Duty.LIAISON, Duty.APPROVER)) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(run("/inspection/proposals.xhtml#proposal-", PROPOSED, caller, today));
    todos.addAll(run("/revocation/detail.xhtml?id=", OPEN, caller, today));
    return todos;
  }

  private List<Todo> run(String page, String sql, Caller caller, LocalDate today) {
    return query.run(TodoKind.REVOCATION, page, today, sql, caller.bodyId());
  }
}
