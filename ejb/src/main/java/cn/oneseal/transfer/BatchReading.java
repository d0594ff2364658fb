package cn.oneseal.transfer;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.transfer.amendment.AmendmentRepository;
import cn.oneseal.transfer.amendment.BatchAmendment;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import cn.oneseal.transfer.publication.PublicationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts batches into the form that pages show. */
@Dependent
class BatchReading {

  @Inject private OrganizationRepository organization;
  @Inject private InstrumentRepository instruments;
  @Inject private DraftRepository drafts;
  @Inject private BatchQuery query;
  @Inject private PublicationRepository publications;
  @Inject private AmendmentRepository amendments;

  /** Returns the batches, without those that were never issued to whoever does not write them. */
  List<BatchRow> rows(boolean liaison) {
    return query.batches().stream().filter(row -> liaison || row.issued()).toList();
  }

  BatchDetail detail(Batch batch, List<Finding> findings, boolean liaison) {
    return new BatchDetail(
        batch,
        bases(batch),
        batch.wasIssued() ? List.of() : lines(batch.id()),
        query.entries(batch.id()),
        drafts.counts(batch.id()),
        amendments(batch.id()),
        findings,
        liaison ? publications.recipients(batch.id()) : List.of(),
        liaison ? permitted(batch) : Set.of());
  }

  /** Returns the bodies that give and receive items and are there on the batch's day of issue. */
  List<Body> bodies(Batch batch) {
    return organization.bodies().stream()
        .filter(body -> body.kind() != BodyKind.TOWNSHIP && body.existsOn(batch.issuedOn()))
        .toList();
  }

  private static Set<BatchAction> permitted(Batch batch) {
    return switch (batch.state()) {
      case DRAFT -> EnumSet.of(BatchAction.WRITE, BatchAction.CHECK, BatchAction.WITHDRAW);
      case CHECKED ->
          EnumSet.of(BatchAction.WRITE, BatchAction.CHECK, BatchAction.ISSUE, BatchAction.WITHDRAW);
      case ISSUED -> EnumSet.of(BatchAction.AMEND, BatchAction.WITHDRAW, BatchAction.CLOSE);
      case CLOSED, WITHDRAWN -> EnumSet.noneOf(BatchAction.class);
    };
  }

  private List<BatchDetail.Basis> bases(Batch batch) {
    Map<Long, Instrument> cited =
        instruments.byIds(batch.bases().stream().map(BatchBasis::instrumentId).toList());
    return batch.bases().stream()
        .map(
            basis ->
                new BatchDetail.Basis(
                    basis.instrumentId(),
                    cited.get(basis.instrumentId()).name(),
                    basis.provision(),
                    basis.clause()))
        .toList();
  }

  private List<BatchDetail.Amendment> amendments(long batchId) {
    List<BatchAmendment> all = amendments.of(batchId);
    Map<Long, Instrument> by =
        instruments.byIds(all.stream().map(BatchAmendment::instrumentId).toList());
    return all.stream()
        .map(
            one ->
                new BatchDetail.Amendment(
                    one.kind(),
                    one.was(),
                    one.becomes(),
                    one.instrumentId(),
                    by.get(one.instrumentId()).name(),
                    one.clause(),
                    one.recordedAt(),
                    one.recordedBy()))
        .toList();
  }

  private List<BatchDetail.Line> lines(long batchId) {
    Map<Long, String> names =
        organization.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
    List<BatchDetail.Line> shown = new ArrayList<>();
    for (BatchLine line : drafts.lines(batchId)) {
      shown.add(
          new BatchDetail.Line(
              shown.size() + 1,
              line.id(),
              line.direction(),
              line.listNumber(),
              line.itemName(),
              line.itemKind().printed(),
              line.erratum() == null ? null : line.printedKind(),
              names.get(line.fromBodyId()),
              names.get(line.toBodyId()),
              line.clause()));
    }
    return shown;
  }
}
