package cn.oneseal.demonstration;

import cn.oneseal.transfer.BatchFiles;
import cn.oneseal.transfer.BatchImporter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Imports the notice's batch at the demonstration's first start, by the code of any batch. */
@Dependent
public class DemonstrationBatch {

  static final String RECORDED_BY = "demonstration";

  private static final String EMPTY = "oneseal.demonstration.empty";

  @Inject private BatchImporter importer;

  /** Imports it, unless an empty demonstration is asked for; in the caller's transaction. */
  public void load() {
    if (!Boolean.getBoolean(EMPTY)) {
      importer.importBatch(
          new BatchFiles(file("batch"), file("approval-items"), file("departments")), RECORDED_BY);
    }
  }

  private static byte[] file(String name) {
    try (InputStream file =
        BatchImporter.class.getResourceAsStream("/reference/" + name + ".csv")) {
      return BatchFiles.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
