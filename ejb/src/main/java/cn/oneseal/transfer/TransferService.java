package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Batches: dry run and import by the bureau's liaison; everybody in the house may look (R1). */
@Stateless
@DenyAll
public class TransferService {

  @Inject private Callers callers;
  @Inject private BatchImporter importer;
  @Inject private BatchRepository batches;
  @Inject private BatchQuery query;

  /** Tells what an import of these files would do; writes nothing. */
  @RolesAllowed("official")
  public BatchPreview dryRun(BatchFiles files) {
    requireLiaisonOfBureau();
    return importer.dryRun(files);
  }

  /** Imports a batch, whole or not at all; returns its id. */
  @RolesAllowed("official")
  public long importBatch(BatchFiles files) {
    return importer.importBatch(files, requireLiaisonOfBureau().username());
  }

  /** Returns whether the caller may import. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayImport() {
    Caller caller = callers.current();
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  /** Returns all batches, the newest first. */
  @RolesAllowed({"official", "administrator"})
  public List<BatchRow> batches() {
    return query.batches();
  }

  /** Returns one batch with its instruments. */
  @RolesAllowed({"official", "administrator"})
  public Batch batch(long id) {
    return batches.find(id).orElseThrow(() -> Refusal.of("not-found", id));
  }

  /** Returns the entries of a batch: transferred in before returned, by number. */
  @RolesAllowed({"official", "administrator"})
  public List<EntryRow> entries(long batchId) {
    return query.entries(batchId);
  }

  private Caller requireLiaisonOfBureau() {
    Caller caller = callers.current();
    caller.require(Duty.LIAISON);
    if (caller.bodyKind() != BodyKind.APPROVAL_BUREAU) {
      throw Caller.notPermitted(Duty.LIAISON).byClause("R1, 一");
    }
    return caller;
  }
}
