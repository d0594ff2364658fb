package cn.oneseal.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the three files of a batch and checks them, in themselves and by {@link BatchCheck} (R1,
 * 一). Writes nothing; all findings are told at once, and a batch with one that stops it gives no
 * draft.
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
    List<ItemDraft> items = ItemSheet.read(files.items(), findings);
    BatchDraft draft =
        new BatchDraft(
            terms,
            sheet.title(),
            sheet.issuer(),
            sheet.instruments(),
            sheet.declared(),
            items,
            bodies.bodies());
    // A file that could not be read has no items for a reason that is told already.
    boolean told = findings.stream().anyMatch(f -> f.file() == Finding.Source.ITEMS);
    BatchCheck.of(draft, known, sheet::lineOf).stream()
        .filter(finding -> !told || !finding.code().equals("no-items"))
        .forEach(findings::add);
    return draft;
  }
}
