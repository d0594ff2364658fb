package cn.oneseal.transfer;

import cn.oneseal.audit.AuditService;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Batches: import by the bureau's liaison; everybody in the house may look at what is issued (R1),
 * and drafts are seen by who writes them.
 */
@Stateless
@DenyAll
public class TransferService {

  @Inject private TransferAccess access;
  @Inject private BatchDrafting drafting;
  @Inject private BatchIssuing issuing;
  @Inject private BatchReading reading;
  @Inject private BatchRepository batches;
  @Inject private AuditService audit;

  /** Tells what an import of these files would do; writes nothing. */
  @RolesAllowed("official")
  public BatchPreview dryRun(BatchFiles files) {
    access.requireLiaisonOfBureau();
    return drafting.dryRun(files);
  }

  /** Makes a draft of these files, whole or not at all; returns its id. */
  @RolesAllowed("official")
  public long importBatch(BatchFiles files) {
    long id = drafting.draft(files, access.requireLiaisonOfBureau().username());
    audit.done("BATCH_DRAFTED", "BATCH", id, batches.find(id).orElseThrow().title());
    return id;
  }

  /** Returns whether the caller may import. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayImport() {
    return access.isLiaisonOfBureau();
  }

  /** Returns all batches that the caller may see, the newest first. */
  @RolesAllowed({"official", "administrator"})
  public List<BatchRow> batches() {
    return reading.rows(access.isLiaisonOfBureau());
  }

  /** Returns one batch with all that belongs to it. */
  @RolesAllowed({"official", "administrator"})
  public BatchDetail detail(long id) {
    boolean liaison = access.isLiaisonOfBureau();
    Batch batch =
        batches
            .find(id)
            .filter(found -> liaison || found.wasIssued())
            .orElseThrow(() -> Refusal.of("not-found", id));
    return reading.detail(
        batch, batch.isDraft() ? issuing.findings(batch).findings() : List.of(), liaison);
  }
}
