package cn.oneseal.web.seal;

import cn.oneseal.seal.SealFile;
import cn.oneseal.seal.SealFilePurpose;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Takes what was uploaded. */
final class Uploads {

  private Uploads() {}

  /** Reads a file of a size that its purpose allows, and lets the server forget it. */
  static byte[] read(Part file, SealFilePurpose purpose) throws IOException {
    try (InputStream content = file.getInputStream()) {
      // Asked before the content is read into memory.
      SealFile.requireSize(purpose, file.getSize());
      return content.readAllBytes();
    } finally {
      // The server would keep a large upload on its disk for as long as it likes.
      file.delete();
    }
  }
}
