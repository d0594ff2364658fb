package cn.oneseal.transfer;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.amendment.AmendmentKind;
import cn.oneseal.transfer.amendment.AmendmentRepository;
import cn.oneseal.transfer.amendment.BatchAmendment;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import cn.oneseal.transfer.drafting.LineForm;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Writes what a later instrument changes of a batch, publishes it anew and tells the later features
 * (R1, 一).
 */
@Dependent
class Amending {

  @Inject private BatchRepository batches;
  @Inject private BatchQuery query;
  @Inject private DraftRepository drafts;
  @Inject private AmendmentRepository amendments;
  @Inject private Publishing publishing;
  @Inject private Event<BatchChanged> changed;

  void terms(BatchAmendment.Source source, BatchTerms becomes) {
    BatchTerms was = source.batch().terms();
    if (was.equals(becomes)) {
      throw Refusal.of("amendment-nothing").byClause(Batch.CLAUSE);
    }
    LocalDate due = becomes.handoverDue();
    if (!due.equals(was.handoverDue()) && due.isBefore(source.instrument().issuedOn())) {
      throw Refusal.of("dates-out-of-order", source.instrument().issuedOn(), due)
          .onField("handoverDue");
    }
    record(source, AmendmentKind.HANDOVER_DUE, was.handoverDue(), due);
    record(
        source, AmendmentKind.HANDOVER_DAY_RULE, was.handoverDayRule(), becomes.handoverDayRule());
    record(
        source,
        AmendmentKind.TRANSITION_MONTHS,
        was.transitionMonths(),
        becomes.transitionMonths());
    record(
        source,
        AmendmentKind.INSPECTION_MONTHS,
        was.inspectionMonths(),
        becomes.inspectionMonths());
    record(
        source,
        AmendmentKind.POLICY_DOCUMENT_WORKING_DAYS,
        was.policyDocumentWorkingDays(),
        becomes.policyDocumentWorkingDays());
    source.batch().amend(becomes);
    tell(source);
  }

  private void record(
      BatchAmendment.Source source, AmendmentKind kind, Object was, Object becomes) {
    if (!Objects.equals(was, becomes)) {
      amendments.add(source.of(kind, was, becomes));
    }
  }

  void withdraw(BatchAmendment.Source source, Long entryId, LocalDate today) {
    EntryRow named =
        query.entries(source.batch().id()).stream()
            .filter(entry -> entryId != null && entry.id() == entryId)
            .findFirst()
            .orElseThrow(() -> Refusal.of("required").onField("entryId"));
    if (named.handedOver()) {
      throw Refusal.of("entry-handed-over", named.name()).onField("entryId").byClause(Batch.CLAUSE);
    }
    amendments.add(source.of(AmendmentKind.WITHDRAW_ENTRY, named.name(), null));
    batches.entry(entryId).orElseThrow().withdraw(today, source.by());
    tell(source);
  }

  void add(BatchAmendment.Source source, LineForm form) {
    long batchId = source.batch().id();
    BatchAmendment amendment =
        amendments.add(source.of(AmendmentKind.ADD_ENTRY, null, form.itemName()));
    drafts.add(new BatchLine(batchId, form, amendment.id()));
    drafts.enter(batchId, amendment.id());
    tell(source);
  }

  private void tell(BatchAmendment.Source source) {
    batches.flush();
    publishing.publishAnew(source.batch().id());
    changed.fire(new BatchChanged(source.batch().id()));
  }
}
