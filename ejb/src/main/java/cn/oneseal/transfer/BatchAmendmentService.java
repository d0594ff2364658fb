package cn.oneseal.transfer;

import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Bases;
import cn.oneseal.transfer.amendment.BatchAmendment;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.LineForm;
import cn.oneseal.transfer.drafting.TermsForm;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** An issued batch is changed by a later instrument only, on record (R1, 一; R27, 三（四）). */
@Stateless
@DenyAll
public class BatchAmendmentService {

  @Inject private TransferAccess access;
  @Inject private BatchRules rules;
  @Inject private Amending amending;
  @Inject private Bases bases;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Changes terms; of what is not handed over, or has not begun, by the day of the change. */
  @RolesAllowed("official")
  public void amendTerms(
      long id, int version, Long instrumentId, String clause, AmendmentForm form) {
    BatchAmendment.Source source = source(access.change(id, version), instrumentId, clause);
    amending.terms(source, terms(source.batch(), form));
    done(source);
  }

  private static BatchTerms terms(Batch batch, AmendmentForm form) {
    return new TermsForm(
            batch.number(),
            batch.title(),
            batch.issuer(),
            batch.issuedOn(),
            form.handoverDue(),
            form.handoverDayRule(),
            form.transitionMonths(),
            form.inspectionMonths(),
            form.policyDocumentWorkingDays(),
            null,
            null,
            null)
        .terms();
  }

  /** Takes an entry back whose item is not handed over. */
  @RolesAllowed("official")
  public void withdrawEntry(long id, int version, Long instrumentId, String clause, Long entryId) {
    BatchAmendment.Source source = source(access.change(id, version), instrumentId, clause);
    amending.withdraw(source, entryId, clock.today());
    done(source);
  }

  /** Adds an entry, unless something is found against it; then nothing is written. */
  @RolesAllowed("official")
  public List<Finding> addEntry(
      long id, int version, Long instrumentId, String clause, LineForm form) {
    BatchAmendment.Source source = source(access.seen(id, version), instrumentId, clause);
    List<Finding> findings =
        rules.findings(source.batch(), new BatchLine(id, form, null)).stream()
            .filter(Finding::stops)
            .toList();
    if (findings.isEmpty()) {
      access.change(id, version);
      amending.add(source, form);
      done(source);
    }
    return findings;
  }

  private BatchAmendment.Source source(Batch batch, Long instrumentId, String clause) {
    return new BatchAmendment.Source(
        batch,
        bases.requireClause(instrumentId, clause),
        clause,
        clock.now(),
        access.caller().username());
  }

  private void done(BatchAmendment.Source source) {
    audit.done("BATCH_AMENDED", "BATCH", source.batch().id(), source.instrument().name());
  }
}
