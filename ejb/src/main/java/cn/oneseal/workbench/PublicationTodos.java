package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Batches published to the caller's body that its liaison has not read as they are now (R1, 一). */
@Dependent
public class PublicationTodos implements TodoSource {

  private static final String UNREAD =
      """
      SELECT CAST(b.id AS text), b.title, CAST(NULL AS date)
      FROM (SELECT batch_id, max(edition) AS edition FROM batch_publication
          WHERE body_id = ?1 GROUP BY batch_id) p JOIN batch b ON b.id = p.batch_id
      WHERE b.state <> 'WITHDRAWN'
        AND NOT EXISTS (SELECT FROM batch_reading r
          WHERE r.batch_id = b.id AND r.official_id = ?2 AND r.edition = p.edition)
      ORDER BY b.issued_on, b.id
      """;

  private final TodoQuery query;

  /** Reads by a query. */
  @Inject
  public PublicationTodos(TodoQuery query) {
    this.query = query;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    return caller.has(Duty.LIAISON) && caller.officialId() != null
        ? query.run(
            TodoKind.READ_BATCH,
            "/transfer/detail.xhtml?id=",
            today,
            UNREAD,
            caller.bodyId(),
            caller.officialId())
        : List.of();
  }
}
