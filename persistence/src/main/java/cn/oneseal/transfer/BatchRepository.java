package cn.oneseal.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

  /** Finds a batch by its number. */
  public Optional<Batch> byNumber(int number) {
    return entityManager
        .createQuery("select b from Batch b where b.number = :number", Batch.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Returns all batches, the newest first. */
  public List<Batch> all() {
    return entityManager
        .createQuery("select b from Batch b order by b.number desc", Batch.class)
        .getResultList();
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

  /** Returns the latest entry of an item, over all batches. */
  public Optional<TransferEntry> latestEntry(long itemId) {
    return entityManager
        .createQuery(
            "select e from TransferEntry e, Batch b where b.id = e.batchId and e.itemId = :item"
                + " order by b.issuedOn desc, b.number desc",
            TransferEntry.class)
        .setParameter("item", itemId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns the latest entry that moved an item to the bureau: it tells where it came from. */
  public Optional<TransferEntry> latestTransferIn(long itemId) {
    return entityManager
        .createQuery(
            "select e from TransferEntry e, Batch b where b.id = e.batchId and e.itemId = :item"
                + " and e.direction = :direction order by b.issuedOn desc, b.number desc",
            TransferEntry.class)
        .setParameter("item", itemId)
        .setParameter("direction", Direction.TRANSFERRED_IN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
