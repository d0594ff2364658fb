package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Bases;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.drafting.BatchCount;
import cn.oneseal.transfer.drafting.BatchCount.Scope;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import cn.oneseal.transfer.drafting.LineForm;
import cn.oneseal.transfer.drafting.TermsForm;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Drafts of batches, written by the bureau's liaison (R1, 一); a change makes one a draft again. */
@Stateless
@DenyAll
public class BatchDraftService {

  @Inject private TransferAccess access;
  @Inject private BatchRepository batches;
  @Inject private DraftRepository drafts;
  @Inject private Bases bases;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Refuses whoever may not write drafts. */
  @RolesAllowed("official")
  public void requireMayDraft() {
    access.requireLiaisonOfBureau();
  }

  /** Returns the version that a change of a draft must name. */
  @RolesAllowed("official")
  public int version(long id) {
    access.requireLiaisonOfBureau();
    return batches.find(id).orElseThrow(() -> Refusal.of("not-found", id)).version();
  }

  /** Returns one entry of a draft. */
  @RolesAllowed("official")
  public BatchLine line(long id, long lineId) {
    access.requireLiaisonOfBureau();
    return drafts.line(id, lineId).orElseThrow(() -> Refusal.of("not-found", lineId));
  }

  /** Begins a draft with its terms; returns its id. */
  @RolesAllowed("official")
  public long draft(TermsForm form) {
    Caller caller = access.requireLiaisonOfBureau();
    requireFree(form, null);
    Batch batch =
        batches.add(
            new Batch(form.terms(), form.title(), form.issuer(), clock.now(), caller.username()));
    batches.flush();
    declare(batch, form);
    audit.done("BATCH_DRAFTED", "BATCH", batch.id(), batch.title());
    return batch.id();
  }

  /** Writes the terms of a draft anew. */
  @RolesAllowed("official")
  public void write(long id, int version, TermsForm form) {
    Batch batch = access.change(id, version);
    requireFree(form, id);
    batch.write(form.terms(), form.title(), form.issuer());
    batches.flush();
    declare(batch, form);
  }

  private void requireFree(TermsForm form, Long own) {
    if (form.number() != null
        && batches.byNumber(form.number()).filter(other -> !other.id().equals(own)).isPresent()) {
      throw Refusal.of("batch-exists", form.number()).onField("batchNumber").byClause(Batch.CLAUSE);
    }
  }

  private void declare(Batch batch, TermsForm form) {
    declare(batch.id(), Scope.DEPARTMENTS, "declaredDepartments", form.departments());
    declare(batch.id(), Scope.TRANSFERRED_IN, "declaredIn", form.transferredIn());
    declare(batch.id(), Scope.RETURNED, "declaredReturned", form.returned());
  }

  private void declare(long batchId, Scope scope, String field, Integer number) {
    drafts.counts(batchId).stream()
        .filter(count -> count.scope() == scope)
        .findFirst()
        .orElseGet(() -> drafts.add(BatchCount.total(batchId, scope, 0)))
        .declare(field, number);
  }

  /** Adds an entry to a draft. */
  @RolesAllowed("official")
  public void addLine(long id, int version, LineForm form) {
    Batch batch = redraft(id, version);
    drafts.add(new BatchLine(batch.id(), form, null));
  }

  /** Changes an entry of a draft. */
  @RolesAllowed("official")
  public void changeLine(long id, int version, long lineId, LineForm form) {
    redraft(id, version);
    line(id, lineId).write(form);
  }

  /** Takes an entry out of a draft. */
  @RolesAllowed("official")
  public void removeLine(long id, int version, long lineId) {
    redraft(id, version);
    drafts.remove(line(id, lineId));
  }

  /** Declares how many entries a section has; again for another number. */
  @RolesAllowed("official")
  public void declareSection(long id, int version, String clause, Integer number) {
    Batch batch = redraft(id, version);
    BatchCount section = BatchCount.section(batch.id(), clause, number);
    drafts.counts(id).stream()
        .filter(count -> count.scope() == Scope.SECTION)
        .filter(count -> count.clause().equals(section.clause()))
        .findFirst()
        .ifPresentOrElse(known -> known.declare("sectionCount", number), () -> drafts.add(section));
  }

  /** Takes a section's number out of a draft. */
  @RolesAllowed("official")
  public void removeSection(long id, int version, long countId) {
    redraft(id, version);
    drafts.counts(id).stream()
        .filter(count -> count.scope() == Scope.SECTION && count.id() == countId)
        .findFirst()
        .ifPresent(drafts::remove);
  }

  /** Rests a draft on an instrument, by a clause of the batch. */
  @RolesAllowed("official")
  public void restOn(
      long id, int version, Long instrumentId, String provision, String basisClause) {
    Batch batch = redraft(id, version);
    long instrument = bases.require(instrumentId, provision).id();
    batch.restOn(new BatchBasis(instrument, basisClause, Bases.named(provision)));
  }

  /** Takes an instrument from what a draft rests on. */
  @RolesAllowed("official")
  public void restNoMoreOn(long id, int version, long instrumentId) {
    redraft(id, version).restNoMoreOn(instrumentId);
  }

  private Batch redraft(long id, int version) {
    Batch batch = access.change(id, version);
    batch.redraft();
    // The lists' own guard asks the batch's state in the database.
    batches.flush();
    return batch;
  }
}
