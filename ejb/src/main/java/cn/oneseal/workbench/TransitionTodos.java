package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Transitions warned of 30, 7 and 1 days before their end, for both parties' liaisons and for the
 * pairs; after the end, for a month, the closing reports for the liaisons (R11, 二（三）).
 */
@Dependent
public class TransitionTodos implements TodoSource {

  /** So many days a closing report is told of. */
  private static final int REPORT_TOLD = 30;

  private static final String ENDING =
      """
      SELECT CAST(t.id AS text), i.name, t.ends_on
      FROM transition t JOIN transfer_entry e ON e.id = t.entry_id
        JOIN approval_item i ON i.id = t.item_id
      WHERE ((CAST(?3 AS boolean) AND ?1 IN (t.former_body_id, e.to_body_id))
          OR EXISTS (SELECT FROM mentorship m WHERE m.transition_id = t.id
            AND ?2 IN (m.mentor_official_id, m.trainee_official_id)))
        AND t.ends_on >= CAST(?4 AS date)
        AND EXISTS (SELECT FROM transition_step s WHERE s.transition_id = t.id
          AND s.due_on = t.ends_on AND s.step LIKE 'WARNED%')
      ORDER BY t.ends_on, t.id
      """;

  /** By batch and department; done is what nothing is missing of. */
  private static final String REPORTED =
      """
      SELECT b.number || '&body=' || f.code, f.name || ' ' || b.title, CAST(NULL AS date),
        count(*) FILTER (WHERE NOT x.missing), count(*) FILTER (WHERE x.missing)
      FROM (SELECT t.id, t.former_body_id, e.batch_id, NOT coalesce(r.planned, true) OR r.pairs = 0
          OR r.sessions = 0 OR r.unconfirmed > 0 OR r.ready IS NOT TRUE AS missing
        FROM transition t JOIN transfer_entry e ON e.id = t.entry_id
          JOIN transition_report r ON r.transition_id = t.id
            AND r.ended_on BETWEEN CAST(?2 AS date) - %d AND CAST(?2 AS date)
        WHERE ?1 IN (t.former_body_id, e.to_body_id)) x
        JOIN batch b ON b.id = x.batch_id JOIN body f ON f.id = x.former_body_id
      GROUP BY b.id, f.id ORDER BY b.number, f.id
      """
          .formatted(REPORT_TOLD);

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public TransitionTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (caller.officialId() == null) {
      return List.of();
    }
    List<Todo> todos = new ArrayList<>();
    todos.addAll(
        query.run(
            TodoKind.END_TRANSITION,
            "/transition/detail.xhtml?id=",
            today,
            ENDING,
            caller.bodyId(),
            caller.officialId(),
            caller.has(Duty.LIAISON),
            today.toString()));
    if (caller.has(Duty.LIAISON)) {
      todos.addAll(
          query.run(
              TodoKind.READ_REPORT,
              "/transition/report.xhtml?batch=",
              today,
              REPORTED,
              caller.bodyId(),
              today.toString()));
    }
    return todos;
  }
}
