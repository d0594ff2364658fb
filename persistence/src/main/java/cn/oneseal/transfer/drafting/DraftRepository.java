package cn.oneseal.transfer.drafting;

import cn.oneseal.organization.Body;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchDraft;
import cn.oneseal.transfer.ItemDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines and numbers of drafts in the database, and what becomes of them at the issue. */
@Dependent
public class DraftRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DraftRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new line or number. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    return entity;
  }

  /** Takes a line or number away. */
  public void remove(Object entity) {
    entityManager.remove(entity);
  }

  /** Finds a line of a batch. */
  public Optional<BatchLine> line(long batchId, long id) {
    return Optional.ofNullable(entityManager.find(BatchLine.class, id))
        .filter(line -> line.batchId() == batchId);
  }

  /** Returns the lines of a batch: transferred in before returned, by number. */
  public List<BatchLine> lines(long batchId) {
    return entityManager
        .createQuery(
            "select l from BatchLine l where l.batchId = :batch and l.amendmentId is null"
                + " order by l.direction desc, l.listNumber, l.id",
            BatchLine.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** Returns the numbers that a batch declares: totals, then sections in the order entered. */
  public List<BatchCount> counts(long batchId) {
    return entityManager
        .createQuery(
            "select c from BatchCount c where c.batchId = :batch order by c.scope, c.id",
            BatchCount.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** Returns a draft as the rules read it; a line is known by its row in the list. */
  public BatchDraft read(Batch batch) {
    Map<Long, String> codes =
        entityManager
            .createQuery("select b from Body b", Body.class)
            .getResultStream()
            .collect(Collectors.toMap(Body::id, Body::code));
    List<BatchLine> lines = lines(batch.id());
    List<ItemDraft> items = new ArrayList<>();
    for (BatchLine line : lines) {
      items.add(item(items.size() + 1L, line, codes));
    }
    return new BatchDraft(
        batch.terms(),
        batch.title(),
        batch.issuer(),
        List.of(),
        declared(counts(batch.id())),
        items,
        List.of());
  }

  private static ItemDraft item(long row, BatchLine line, Map<Long, String> codes) {
    return new ItemDraft(
        row,
        line.direction(),
        line.listNumber(),
        line.itemName(),
        line.itemKind(),
        line.printedKind(),
        codes.get(line.fromBodyId()),
        codes.get(line.toBodyId()),
        line.clause());
  }

  private static BatchDraft.Declared declared(List<BatchCount> counts) {
    Map<BatchCount.Scope, BatchCount> totals =
        counts.stream()
            .filter(count -> count.scope() != BatchCount.Scope.SECTION)
            .collect(Collectors.toMap(BatchCount::scope, Function.identity()));
    return new BatchDraft.Declared(
        count(totals.get(BatchCount.Scope.DEPARTMENTS)),
        count(totals.get(BatchCount.Scope.TRANSFERRED_IN)),
        count(totals.get(BatchCount.Scope.RETURNED)),
        counts.stream()
            .filter(count -> count.scope() == BatchCount.Scope.SECTION)
            .map(count -> new BatchDraft.Section(0, count.clause(), count.declared()))
            .toList());
  }

  private static BatchDraft.Count count(BatchCount count) {
    return count == null ? null : new BatchDraft.Count(0, count.declared());
  }

  /**
   * Enters the lines of an issued batch, or those that one of its amendments adds: items that are
   * new are in the catalogue from now on, and whoever was in charge is proposed as supervisor, the
   * former department or a returned item's receiver (R5, 二（一）). Three statements.
   */
  public void enter(long batchId, Long amendmentId) {
    entityManager.flush();
    long amendment = amendmentId == null ? 0 : amendmentId;
    execute(
        """
        INSERT INTO approval_item (id, version, name, kind)
        SELECT nextval('entity_id'), 1, l.item_name, l.item_kind FROM batch_line l
        WHERE l.batch_id = ?1 AND coalesce(l.amendment_id, 0) = ?2
          AND NOT EXISTS (SELECT FROM approval_item i WHERE i.name = l.item_name)
        ORDER BY l.direction DESC, l.list_no
        """,
        batchId,
        amendment);
    execute(
        """
        INSERT INTO transfer_entry (id, version, batch_id, direction, list_no, item_id, from_body_id,
          to_body_id, printed_kind, erratum, clause)
        SELECT nextval('entity_id'), 1, l.batch_id, l.direction, l.list_no, i.id, l.from_body_id,
          l.to_body_id, l.printed_kind, l.erratum, l.clause
        FROM batch_line l JOIN approval_item i ON i.name = l.item_name
        WHERE l.batch_id = ?1 AND coalesce(l.amendment_id, 0) = ?2
        ORDER BY l.direction DESC, l.list_no
        """,
        batchId,
        amendment);
    execute(
        """
        INSERT INTO supervision (id, version, item_id, body_id, proposed_on, from_day)
        SELECT nextval('entity_id'), 1, i.id, s.body_id, b.issued_on, b.issued_on
        FROM batch_line l JOIN approval_item i ON i.name = l.item_name JOIN batch b ON b.id = l.batch_id
          CROSS JOIN LATERAL (SELECT CASE l.direction WHEN 'TRANSFERRED_IN' THEN l.from_body_id
            ELSE l.to_body_id END AS body_id) s
        WHERE l.batch_id = ?1 AND coalesce(l.amendment_id, 0) = ?2
          AND NOT EXISTS (SELECT FROM supervision o WHERE o.item_id = i.id AND o.body_id = s.body_id
            AND coalesce(o.to_day, 'infinity') >= b.issued_on)
        ORDER BY l.direction DESC, l.list_no
        """,
        batchId,
        amendment);
  }

  private void execute(String sql, long batchId, long amendmentId) {
    entityManager
        .createNativeQuery(sql)
        .setParameter(1, batchId)
        .setParameter(2, amendmentId)
        .executeUpdate();
  }
}
