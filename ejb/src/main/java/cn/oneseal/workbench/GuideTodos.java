package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Service guides missing although the power has begun (R3, 二（一）). */
@Dependent
public class GuideTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(i.id AS text), i.name, s.from_day
      FROM approval_item i JOIN LATERAL (SELECT c.holder_body_id, c.from_day, c.since_known
          FROM competence_on_record c WHERE c.item_id = i.id AND c.from_day <= ?2
          ORDER BY c.from_day DESC LIMIT 1) s ON s.holder_body_id = ?1 AND s.since_known
      WHERE NOT EXISTS (SELECT FROM service_guide g WHERE g.item_id = i.id AND g.body_id = ?1
        AND g.state = 'PUBLISHED'
        AND ?2 BETWEEN g.effective_from AND coalesce(g.effective_to, 'infinity'))
      ORDER BY s.from_day, i.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public GuideTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU && caller.has(Duty.INTAKE, Duty.LIAISON)
        ? query.run(
            TodoKind.PUBLISH_GUIDE,
            "/catalogue/detail.xhtml?id=",
            today,
            OPEN,
            caller.bodyId(),
            today)
        : List.of();
  }
}
