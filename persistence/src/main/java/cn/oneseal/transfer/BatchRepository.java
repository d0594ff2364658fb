package cn.oneseal.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Batches and their entries in the database. */
@Dependent
public class BatchRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BatchRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new batch or entry. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    return entity;
  }

  /** Writes what was added, so that queries of the same transaction see it. */
  public void flush() {
    entityManager.flush();
  }

  /** Finds a batch by id. */
  public Optional<Batch> find(long id) {
    return Optional.ofNullable(entityManager.find(Batch.class, id));
  }

  /** Finds the batch of a number that is not withdrawn. */
  public Optional<Batch> byNumber(int number) {
    return entityManager
        .createQuery(
            "select b from Batch b where b.number = :number and b.state <> :withdrawn", Batch.class)
        .setParameter("number", number)
        .setParameter("withdrawn", BatchState.WITHDRAWN)
        .getResultStream()
        .findFirst();
  }

  /** Finds an entry by id. */
  public Optional<TransferEntry> entry(long id) {
    return Optional.ofNullable(entityManager.find(TransferEntry.class, id));
  }

  /** Returns the entries of a batch: transferred in before returned, by number. */
  public List<TransferEntry> entries(long batchId) {
    return entityManager
        .createQuery(
            "select e from TransferEntry e where e.batchId = :batch"
                + " order by e.direction desc, e.listNumber",
            TransferEntry.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** Finds a batch to act on; nobody else acts on it before the transaction ends. */
  public Optional<Batch> lock(long id) {
    return Optional.ofNullable(entityManager.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Makes an act on a batch count as a change of it, whatever row it touches. */
  public void touch(Batch batch) {
    entityManager.lock(batch, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }
}
