package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Abolished seals on their way back to the authority that issued them (R10, 二（二）). */
@Dependent
public class SealTodos implements TodoSource {

  private static final String OPEN =
      """
      SELECT CAST(s.id AS text), s.name,
        coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days) AS due
      FROM seal s CROSS JOIN seal_terms t
        LEFT JOIN seal_custody r ON r.seal_id = s.id AND r.leg = 'RECEIVED'
      WHERE s.body_id = ?1 AND s.abolished_on IS NOT NULL AND NOT EXISTS (SELECT
        FROM seal_custody d WHERE d.seal_id = s.id AND d.leg IN ('SEALED_AWAY', 'DESTROYED'))
      ORDER BY due, s.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public SealTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.SEAL_CUSTODIAN)
        ? query.run(TodoKind.KEEP_SEAL, "/seal/detail.xhtml?id=", today, OPEN, caller.bodyId())
        : List.of();
  }
}
