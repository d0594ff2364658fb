package cn.oneseal.catalogue.guide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Service guides in the database. */
@Dependent
public class GuideRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public GuideRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new draft. */
  public ServiceGuide add(ServiceGuide draft) {
    entityManager.persist(draft);
    return draft;
  }

  /** Returns an item's published guides, the newest edition first. */
  public List<ServiceGuide> guides(long itemId) {
    return entityManager
        .createQuery(
            "select g from ServiceGuide g where g.itemId = :item and g.edition is not null"
                + " order by g.edition desc",
            ServiceGuide.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns a body's draft of an item's next guide. */
  public Optional<ServiceGuide> guideDraft(long itemId, long bodyId) {
    return entityManager
        .createQuery(
            "select g from ServiceGuide g where g.itemId = :item and g.bodyId = :body"
                + " and g.edition is null",
            ServiceGuide.class)
        .setParameter("item", itemId)
        .setParameter("body", bodyId)
        .getResultStream()
        .findFirst();
  }

  /** Writes a draft anew. */
  public void write(ServiceGuide draft, GuideContent content) {
    draft.clearRows();
    entityManager.flush();
    draft.write(content);
    entityManager.flush();
  }
}
