package cn.oneseal.transfer;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.drafting.BatchCount;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a draft of what three files bring, whole or not at all (R1, 一). Below the permission
 * boundary: the service that calls it has checked the duty; the demonstration's first start calls
 * it too. Holds no transaction of its own.
 */
@Dependent
public class BatchDrafting {

  @Inject private OrganizationRepository organization;
  @Inject private InstrumentRepository instruments;
  @Inject private BatchRepository batches;
  @Inject private DraftRepository drafts;
  @Inject private BatchRules rules;
  @Inject private BusinessClock clock;

  /** Makes a draft of the files; returns its id. */
  public long draft(BatchFiles files, String by) {
    BatchPreview preview = rules.findings(files);
    if (!preview.isSound()) {
      throw Refusal.of("batch-refused", preview.errors()).byClause(Batch.CLAUSE);
    }
    BatchDraft read = preview.draft();
    read.bodies().forEach(this::addIfMissing);
    Batch batch =
        batches.add(new Batch(read.terms(), read.title(), read.issuer(), clock.now(), by));
    read.instruments().forEach(citation -> batch.restOn(basis(citation)));
    // The lists' own guard asks the batch's state in the database.
    batches.flush();
    Map<String, Long> bodies =
        organization.bodies().stream().collect(Collectors.toMap(Body::code, Body::id));
    for (ItemDraft item : read.items()) {
      drafts.add(new BatchLine(batch.id(), item, bodies.get(item.from()), bodies.get(item.to())));
    }
    declare(batch.id(), read.declared());
    batches.flush();
    return batch.id();
  }

  private void declare(long batchId, BatchDraft.Declared declared) {
    Map<BatchCount.Scope, BatchDraft.Count> totals =
        Map.of(
            BatchCount.Scope.DEPARTMENTS, declared.departments(),
            BatchCount.Scope.TRANSFERRED_IN, declared.transferredIn(),
            BatchCount.Scope.RETURNED, declared.returned());
    totals.forEach((scope, count) -> drafts.add(BatchCount.total(batchId, scope, count.count())));
    declared
        .sections()
        .forEach(s -> drafts.add(BatchCount.section(batchId, s.clause(), s.count())));
  }

  private void addIfMissing(BodyDraft draft) {
    if (organization.bodyByCode(draft.code()).isEmpty()) {
      organization.add(new Body(draft.code(), draft.name(), draft.shortName(), draft.kind()));
    }
  }

  private BatchBasis basis(BatchDraft.Citation citation) {
    Instrument cited =
        instruments
            .byNumber(citation.number())
            .orElseGet(() -> instruments.add(Instrument.cited(citation.number())));
    return new BatchBasis(cited.id(), citation.clause(), null);
  }
}
