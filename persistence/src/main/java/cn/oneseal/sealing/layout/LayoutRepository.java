package cn.oneseal.sealing.layout;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The editions of layouts. */
@Dependent
public class LayoutRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public LayoutRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps an edition. */
  public LayoutEdition add(LayoutEdition edition) {
    entityManager.persist(edition);
    entityManager.flush();
    return edition;
  }

  /** One at a time, so that editions are numbered without a gap. */
  public void lockForPublishing() {
    entityManager
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('layout_edition'))")
        .getSingleResult();
  }

  /** Finds an edition. */
  public Optional<LayoutEdition> find(long id) {
    return Optional.ofNullable(entityManager.find(LayoutEdition.class, id));
  }

  /** Returns the newest edition of a kind, of exactly this item or of none. */
  public Optional<LayoutEdition> newest(DocumentKind kind, Long itemId) {
    return entityManager
        .createQuery(
            "select e from LayoutEdition e where e.kind = :kind and "
                + (itemId == null ? "e.itemId is null" : "e.itemId = " + itemId.longValue())
                + " order by e.number desc",
            LayoutEdition.class)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns all editions, by kind and item, the newest first. */
  public List<LayoutLine> lines() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT e.id, e.kind, e.item_id, i.name, e.number,
                       e.number = max(e.number) OVER (PARTITION BY e.kind, e.item_id),
                       e.reason, e.published_at, e.published_by,
                       (SELECT count(*) FROM sealed_document d WHERE d.layout_id = e.id)
                FROM layout_edition e LEFT JOIN approval_item i ON i.id = e.item_id
                ORDER BY e.kind, e.item_id NULLS FIRST, e.number DESC
                """)
            .getResultList();
    return rows.stream().map(Columns::new).map(LayoutRepository::line).toList();
  }

  private static LayoutLine line(Columns row) {
    return new LayoutLine(
        row.number(0),
        DocumentKind.valueOf(row.text(1)),
        row.number(2),
        row.text(3),
        row.number(4).intValue(),
        row.yes(5),
        row.text(6),
        row.moment(7),
        row.text(8),
        row.number(9));
  }
}
