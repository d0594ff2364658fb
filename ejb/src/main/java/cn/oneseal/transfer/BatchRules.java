package cn.oneseal.transfer;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.DraftRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is found in a batch, by one set of rules (R1, 一): in the files of an import, in a draft, and
 * in an entry that a later instrument adds. Writes nothing.
 */
@Dependent
public class BatchRules {

  @Inject private OrganizationRepository organization;
  @Inject private BatchRepository batches;
  @Inject private BatchQuery query;
  @Inject private DraftRepository drafts;
  @Inject private BasisFindings bases;

  /** Returns what an import would do. */
  public BatchPreview findings(BatchFiles files) {
    BatchPreview read = BatchImport.read(files, facts(null));
    return read.isSound() ? bases.confirmed(read) : read;
  }

  /** Returns what is found in a draft, by list and row. */
  public BatchPreview findings(Batch batch) {
    BatchDraft draft = drafts.read(batch);
    List<Finding> findings = new ArrayList<>(BatchCheck.of(draft, facts(batch.id()), field -> 0));
    findings.addAll(bases.of(batch));
    boolean stopped = findings.stream().anyMatch(Finding::stops);
    return new BatchPreview(findings, stopped ? null : draft);
  }

  /** Returns what stands against an entry that is to be added to an issued batch. */
  List<Finding> findings(Batch batch, BatchLine entered) {
    Map<Long, String> codes =
        organization.bodies().stream().collect(Collectors.toMap(Body::id, Body::code));
    ItemDraft item =
        new ItemDraft(
            1,
            entered.direction(),
            entered.listNumber(),
            entered.itemName(),
            entered.itemKind(),
            entered.printedKind(),
            codes.get(entered.fromBodyId()),
            codes.get(entered.toBodyId()),
            entered.clause());
    BatchDraft draft =
        new BatchDraft(
            batch.terms(),
            batch.title(),
            batch.issuer(),
            List.of(),
            new BatchDraft.Declared(null, null, null, List.of()),
            List.of(item),
            List.of());
    List<Finding> findings = new ArrayList<>(BatchCheck.of(draft, facts(batch.id()), field -> 0));
    query.entries(batch.id()).stream()
        .filter(entry -> entry.direction() == item.direction())
        .filter(entry -> entry.listNumber() == item.listNumber())
        .forEach(
            entry ->
                findings.add(
                    Finding.error(
                        Finding.Source.ITEMS,
                        1,
                        "list_no",
                        "number-taken",
                        item.listNumber(),
                        entry.name())));
    return findings;
  }

  private RecordedFacts facts(Long ownBatch) {
    return new RecordedFacts(organization, batches, query, ownBatch);
  }
}
