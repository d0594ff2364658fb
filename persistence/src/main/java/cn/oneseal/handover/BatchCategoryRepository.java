package cn.oneseal.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The categories that batches add to the ten, in the database. */
@Dependent
public class BatchCategoryRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BatchCategoryRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the categories that a batch adds, by code. */
  public List<BatchCategory> ofBatch(long batchId) {
    return entityManager
        .createQuery(
            "select c from BatchCategory c where c.batchId = :batch order by c.code",
            BatchCategory.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** Finds a category. */
  public Optional<BatchCategory> find(long id) {
    return Optional.ofNullable(entityManager.find(BatchCategory.class, id));
  }

  /** Keeps a category that a batch adds. */
  public void add(BatchCategory category) {
    entityManager.persist(category);
  }

  /** Takes a category out of a batch. */
  public void remove(BatchCategory category) {
    entityManager.remove(category);
  }
}
