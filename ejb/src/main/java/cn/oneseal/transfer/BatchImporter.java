package cn.oneseal.transfer;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.CompetenceStart;
import cn.oneseal.catalogue.Supervision;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Writes a batch, whole or not at all (R1). Below the permission boundary: the service that calls
 * it has checked the duty; the demonstration's first start calls it too. Holds no transaction of
 * its own.
 */
@Dependent
public class BatchImporter {

  private static final String CLAUSE = "R1, 一";

  private final OrganizationRepository organization;
  private final InstrumentRepository instruments;
  private final CatalogueRepository catalogue;
  private final BatchRepository batches;
  private final BusinessClock clock;
  private final Event<BatchIssued> issued;

  /** Works on the repositories, by the business clock. */
  @Inject
  public BatchImporter(
      OrganizationRepository organization,
      InstrumentRepository instruments,
      CatalogueRepository catalogue,
      BatchRepository batches,
      BusinessClock clock,
      Event<BatchIssued> issued) {
    this.organization = organization;
    this.instruments = instruments;
    this.catalogue = catalogue;
    this.batches = batches;
    this.clock = clock;
    this.issued = issued;
  }

  /** Tells what an import would do; writes nothing. */
  public BatchPreview dryRun(BatchFiles files) {
    return BatchImport.read(files, new RecordedFacts(organization, catalogue, batches));
  }

  /** Imports a batch and tells the later features; returns its id. */
  public long importBatch(BatchFiles files, String by) {
    BatchPreview preview = dryRun(files);
    if (!preview.isSound()) {
      throw Refusal.of("batch-refused", preview.errors()).byClause(CLAUSE);
    }
    BatchDraft draft = preview.draft();
    draft.bodies().forEach(this::addIfMissing);
    Instrument notice =
        instruments.add(
            Instrument.issued(null, draft.title(), draft.issuer(), draft.terms().issuedOn()));
    List<BatchBasis> bases = bases(draft);
    // Ids of other features are plain values: the provider knows no order to insert them in.
    batches.flush();
    Batch batch = batches.add(new Batch(draft.terms(), notice.id(), bases, clock.now(), by));
    for (ItemDraft item : draft.items()) {
      addEntry(batch, item, by);
    }
    batches.flush();
    issued.fire(new BatchIssued(batch.id()));
    return batch.id();
  }

  private void addIfMissing(BodyDraft draft) {
    if (organization.bodyByCode(draft.code()).isEmpty()) {
      organization.add(new Body(draft.code(), draft.name(), draft.shortName(), draft.kind()));
    }
  }

  private List<BatchBasis> bases(BatchDraft draft) {
    return draft.instruments().stream()
        .map(
            citation ->
                new BatchBasis(
                    instruments
                        .byNumber(citation.number())
                        .orElseGet(() -> instruments.add(Instrument.cited(citation.number())))
                        .id(),
                    citation.clause()))
        .toList();
  }

  private void addEntry(Batch batch, ItemDraft printed, String by) {
    long from = body(printed.from());
    long to = body(printed.to());
    Optional<ApprovalItem> known = catalogue.itemByName(printed.name());
    ApprovalItem item =
        known.orElseGet(() -> catalogue.add(new ApprovalItem(printed.name(), printed.kind())));
    batches.flush();
    batches.add(new TransferEntry(batch.id(), printed, item.id(), from, to));
    if (known.isEmpty() || catalogue.starts(item.id()).isEmpty()) {
      CompetenceStart.Basis basis =
          new CompetenceStart.Basis(batch.instrumentId(), printed.clause(), clock.now(), by);
      catalogue.add(CompetenceStart.knownFrom(item.id(), batch.issuedOn(), from, basis));
    }
    propose(batch, item, printed.direction() == Direction.TRANSFERRED_IN ? from : to);
  }

  /** Who was in charge supervises: the former department, or a returned item's receiver (R5). */
  private void propose(Batch batch, ApprovalItem item, long bodyId) {
    if (catalogue.supervisions(item.id()).stream().noneMatch(s -> s.bodyId() == bodyId)) {
      catalogue.add(new Supervision(item.id(), bodyId, batch.issuedOn()));
    }
  }

  private long body(String code) {
    return organization.bodyByCode(code).orElseThrow().id();
  }
}
