package cn.oneseal.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the three files of a batch and checks them, in themselves, against each other and against
 * the record (R1, 一). Writes nothing; all findings are told at once, and a batch with one that
 * stops it gives no draft.
 */
public final class BatchImport {

  private final KnownRecord known;
  private final List<Finding> findings = new ArrayList<>();

  private BatchImport(KnownRecord known) {
    this.known = known;
  }

  /** Reads and checks a batch. */
  public static BatchPreview read(BatchFiles files, KnownRecord known) {
    BatchImport batch = new BatchImport(known);
    BatchDraft draft = batch.draft(files);
    boolean stopped = batch.findings.stream().anyMatch(Finding::stops);
    return new BatchPreview(batch.findings, stopped ? null : draft);
  }

  private BatchDraft draft(BatchFiles files) {
    BatchSheet sheet = BatchSheet.read(files.batch(), findings);
    BatchTerms terms = sheet.terms();
    BodySheet bodies = BodySheet.read(files.bodies(), known, findings);
    List<ItemDraft> items = ItemSheet.read(files.items(), bodies, findings);
    checkTotals(sheet, items);
    checkSections(sheet, items);
    if (terms != null) {
      if (known.hasBatch(terms.number())) {
        find(sheet.lineOf("batch_no"), "batch_no", "batch-exists", terms.number());
      }
      items.forEach(item -> checkAgainstRecord(item, terms.issuedOn()));
    }
    return new BatchDraft(
        terms, sheet.title(), sheet.issuer(), sheet.instruments(), items, bodies.bodies());
  }

  private void checkTotals(BatchSheet sheet, List<ItemDraft> items) {
    checkCount(sheet.declared(BatchSheet.TRANSFERRED), BatchSheet.TRANSFERRED, going(items, true));
    checkCount(sheet.declared(BatchSheet.RETURNED), BatchSheet.RETURNED, going(items, false));
    long departments =
        items.stream()
            .filter(item -> item.direction() == Direction.TRANSFERRED_IN)
            .map(ItemDraft::from)
            .distinct()
            .count();
    checkCount(sheet.declared(BatchSheet.DEPARTMENTS), BatchSheet.DEPARTMENTS, departments);
  }

  private static long going(List<ItemDraft> items, boolean in) {
    return items.stream()
        .filter(item -> (item.direction() == Direction.TRANSFERRED_IN) == in)
        .count();
  }

  private void checkCount(BatchSheet.Declared declared, String field, long found) {
    if (declared != null && declared.count() != found) {
      find(declared.line(), field, "count-contradicts", declared.count(), found);
    }
  }

  /** A section's items are those whose clause begins with the section's. */
  private void checkSections(BatchSheet sheet, List<ItemDraft> items) {
    List<BatchSheet.Declared> sections = sheet.declaredBySection();
    for (BatchSheet.Declared section : sections) {
      long found = items.stream().filter(i -> i.clause().startsWith(section.clause())).count();
      if (found != section.count()) {
        find(
            section.line(),
            BatchSheet.SECTION,
            "section-count-contradicts",
            section.clause(),
            section.count(),
            found);
      }
    }
    if (sections.isEmpty()) {
      return;
    }
    items.stream()
        .filter(item -> sections.stream().noneMatch(s -> item.clause().startsWith(s.clause())))
        .forEach(item -> find(item, "clause", "section-unknown", item.clause()));
  }

  private void checkAgainstRecord(ItemDraft item, LocalDate issuedOn) {
    Optional<KnownRecord.KnownItem> found = known.item(item.name(), issuedOn);
    if (found.isEmpty()) {
      return;
    }
    KnownRecord.KnownItem recorded = found.get();
    if (recorded.kind() != item.kind()) {
      find(
          item,
          "printed_kind",
          "kind-contradicts",
          item.kind().printed(),
          recorded.kind().printed());
    }
    if (recorded.competenceRecorded() && !item.from().equals(recorded.holder())) {
      find(
          item,
          "from_department",
          "holder-contradicts",
          item.from(),
          recorded.holder() == null ? "—" : recorded.holder());
    }
    if (item.direction() == Direction.RETURNED
        && recorded.cameFrom() != null
        && !recorded.cameFrom().equals(item.to())) {
      find(item, "to_department", "receiver-contradicts", item.to(), recorded.cameFrom());
    }
  }

  private void find(ItemDraft item, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.ITEMS, item.line(), field, code, args));
  }

  private void find(long line, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.BATCH, line, field, code, args));
  }
}
