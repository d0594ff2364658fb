package cn.oneseal.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Batches and entries as pages show them, each list in one query. */
@Dependent
public class BatchQuery {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BatchQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns all batches, the newest first. */
  public List<BatchRow> batches() {
    return entityManager
        .createQuery(
            "select new cn.oneseal.transfer.BatchRow(b.id, b.number, i.title, b.issuedOn,"
                + " b.handoverDue, (select count(e) from TransferEntry e where e.batchId = b.id))"
                + " from Batch b, Instrument i where i.id = b.instrumentId order by b.number desc",
            BatchRow.class)
        .getResultList();
  }

  /** Returns the entries of a batch: transferred in before returned, by number. */
  public List<EntryRow> entries(long batchId) {
    return entityManager
        .createQuery(
            "select new cn.oneseal.transfer.EntryRow(e.id, e.direction, e.listNumber, i.id, i.name,"
                + " i.kind, e.erratum, e.printedKind, f.name, t.name, e.clause)"
                + " from TransferEntry e, ApprovalItem i, Body f, Body t"
                + " where e.batchId = :batch and i.id = e.itemId and f.id = e.fromBodyId"
                + " and t.id = e.toBodyId order by e.direction desc, e.listNumber",
            EntryRow.class)
        .setParameter("batch", batchId)
        .getResultList();
  }
}
