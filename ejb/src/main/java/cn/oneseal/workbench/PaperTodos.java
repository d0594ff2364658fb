package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The papers that wait for a custodian's order, as one line with their number (R10, 二（二）). */
@Dependent
public class PaperTodos implements TodoSource {

  private static final String WAITING =
      """
      SELECT '', string_agg(title, '、' ORDER BY id) FILTER (WHERE place <= 3)
          || CASE WHEN count(*) > 3 THEN ' …' ELSE '' END,
        min(placed_on), 0, count(*)
      FROM (SELECT id, title, row_number() OVER (ORDER BY id) AS place,
              CAST(placed_at AT TIME ZONE 'Asia/Shanghai' AS date) AS placed_on
            FROM sealing_order WHERE body_id = ?1 AND state IN ('PLACED', 'REFUSED')) p
      HAVING count(*) > 0
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public PaperTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.SEAL_CUSTODIAN)
        ? query.run(TodoKind.SEAL_PAPERS, "/sealing/list.xhtml", today, WAITING, caller.bodyId())
        : List.of();
  }
}
