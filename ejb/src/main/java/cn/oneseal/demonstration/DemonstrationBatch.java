package cn.oneseal.demonstration;

import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchDrafting;
import cn.oneseal.transfer.BatchFiles;
import cn.oneseal.transfer.BatchIssuing;
import cn.oneseal.transfer.BatchRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Drafts, checks and issues the notice's batch at the demonstration's first start, by the code of
 * any batch.
 */
@Dependent
public class DemonstrationBatch {

  static final String RECORDED_BY = "demonstration";

  private static final String EMPTY = "oneseal.demonstration.empty";

  @Inject private BatchDrafting drafting;
  @Inject private BatchIssuing issuing;
  @Inject private BatchRepository batches;

  /** Puts it in force, unless an empty demonstration is asked for; in the caller's transaction. */
  public void load() {
    if (!Boolean.getBoolean(EMPTY)) {
      long id =
          drafting.draft(
              new BatchFiles(file("batch"), file("approval-items"), file("departments")),
              RECORDED_BY);
      Batch batch = batches.find(id).orElseThrow();
      issuing.check(batch, RECORDED_BY);
      issuing.issue(batch, RECORDED_BY);
    }
  }

  private static byte[] file(String name) {
    try (InputStream file = BatchFiles.class.getResourceAsStream("/reference/" + name + ".csv")) {
      return BatchFiles.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
