package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.casefile.CasePermission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Applications received and not answered, by their fifth working day: on the own body's list, or in
 * its power now though another received them (ALL 32; R9, 二（二）). Those that wait for supplements
 * wait for the applicant and are no work.
 */
@Dependent
public class ApplicationTodos implements TodoSource {

  private static final String APPLICATIONS =
      """
      SELECT CAST(a.id AS text), a.number || ' ' || a.applicant_name || ' ' || i.name,
        CASE WHEN a.state = 'RECEIVED' THEN a.fifth_on END
      FROM application a JOIN approval_item i ON i.id = a.item_id
      WHERE a.state IN ('RECEIVED', 'SUPPLIED') AND ?1 IN (a.body_id,
        (SELECT c.holder_body_id FROM competence_on_record c WHERE c.item_id = a.item_id
           AND c.from_day <= CAST(?2 AS date) ORDER BY c.from_day DESC LIMIT 1))
      ORDER BY 3 NULLS FIRST, a.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public ApplicationTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(CasePermission.accepting(caller.bodyKind()))
        ? query.run(
            TodoKind.ANSWER,
            "/intake/detail.xhtml?id=",
            today,
            APPLICATIONS,
            caller.bodyId(),
            today.toString())
        : List.of();
  }
}
