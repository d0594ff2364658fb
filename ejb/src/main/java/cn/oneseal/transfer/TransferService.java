package cn.oneseal.transfer;

import cn.oneseal.audit.AuditService;
import cn.oneseal.organization.Body;
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
  @Inject private BatchRules rules;
  @Inject private BatchReading reading;
  @Inject private Publishing publishing;
  @Inject private AuditService audit;

  /** Tells what an import of these files would do; writes nothing. */
  @RolesAllowed("official")
  public BatchPreview dryRun(BatchFiles files) {
    access.requireLiaisonOfBureau();
    return rules.findings(files);
  }

  /** Makes a draft of these files, whole or not at all; returns its id. */
  @RolesAllowed("official")
  public long importBatch(BatchFiles files) {
    long id = drafting.draft(files, access.requireLiaisonOfBureau().username());
    audit.done("BATCH_DRAFTED", "BATCH", id, null);
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

  /** Records that the caller reads a batch, where it is published to his body. */
  @RolesAllowed({"official", "administrator"})
  public void read(long id) {
    publishing.read(id, access.caller());
  }

  /** Returns one batch with all that belongs to it. */
  @RolesAllowed({"official", "administrator"})
  public BatchDetail detail(long id) {
    Batch batch = access.find(id);
    return reading.detail(
        batch,
        batch.isDraft() ? rules.findings(batch).findings() : List.of(),
        access.isLiaisonOfBureau());
  }

  /** Returns the bodies that give and receive items and are there on the batch's day of issue. */
  @RolesAllowed("official")
  public List<Body> bodies(long id) {
    access.requireLiaisonOfBureau();
    return reading.bodies(access.find(id));
  }
}
