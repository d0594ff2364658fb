package cn.oneseal.transfer.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Amendments of batches in the database. */
@Dependent
public class AmendmentRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AmendmentRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new amendment; its id is known and it is written afterwards. */
  public BatchAmendment add(BatchAmendment amendment) {
    entityManager.persist(amendment);
    entityManager.flush();
    return amendment;
  }

  /** Returns the amendments of a batch, the earliest first. */
  public List<BatchAmendment> of(long batchId) {
    return entityManager
        .createQuery(
            "select a from BatchAmendment a where a.batchId = :batch order by a.id",
            BatchAmendment.class)
        .setParameter("batch", batchId)
        .getResultList();
  }
}
