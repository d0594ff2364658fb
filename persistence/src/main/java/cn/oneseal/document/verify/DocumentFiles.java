package cn.oneseal.document.verify;

import java.util.Map;
import java.util.Optional;

/** The files inside a document, read as strictly as the verifier reads them. */
public final class DocumentFiles {

  private DocumentFiles() {}

  /** Returns the files by path; empty of what the verifier would not read. */
  public static Optional<Map<String, byte[]>> read(byte[] file) {
    try {
      return Optional.of(Container.read(file));
    } catch (Rejection rejection) {
      return Optional.empty();
    }
  }
}
