package cn.oneseal.catalogue.guide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Procedures of returned items, and processes before and after, in the database. */
@Dependent
public class ProcedureRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public ProcedureRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new draft or entry, numbered and versioned at once. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    entityManager.flush();
    return entity;
  }

  /** Writes what was changed, so that the version is the new one. */
  public void flush() {
    entityManager.flush();
  }

  /** Returns an item's published procedures, the newest edition first. */
  public List<ItemProcedure> procedures(long itemId) {
    return entityManager
        .createQuery(
            "select p from ItemProcedure p where p.itemId = :item and p.edition is not null"
                + " order by p.edition desc",
            ItemProcedure.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns a body's draft of an item's next procedure. */
  public Optional<ItemProcedure> draft(long itemId, long bodyId) {
    return entityManager
        .createQuery(
            "select p from ItemProcedure p where p.itemId = :item and p.bodyId = :body"
                + " and p.edition is null",
            ItemProcedure.class)
        .setParameter("item", itemId)
        .setParameter("body", bodyId)
        .getResultStream()
        .findFirst();
  }

  /** Returns what was recorded of an item's process, the latest entry first. */
  public List<ProcessRecord> processes(long itemId) {
    return entityManager
        .createQuery(
            "select r from ProcessRecord r where r.itemId = :item order by r.nth desc",
            ProcessRecord.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns the entry of a stage that counts. */
  public Optional<ProcessRecord> process(long itemId, ProcessRecord.Stage stage) {
    return processes(itemId).stream().filter(record -> record.stage() == stage).findFirst();
  }
}
