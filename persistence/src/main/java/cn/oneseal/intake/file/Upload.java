package cn.oneseal.intake.file;

import cn.oneseal.audit.Sm3;
import cn.oneseal.handover.FileRule;
import cn.oneseal.refusal.Refusal;

/**
 * A file on its way.
 *
 * @param id the file
 * @param label what was said of it
 * @param received how many bytes came so far, from the first on and without a gap
 */
public record Upload(long id, FileLabel label, long received) {

  /** The largest chunk, in bytes: 512 KB. */
  public static final int LARGEST_CHUNK = 512 * 1024;

  /** Refuses a chunk that is empty or too large, leaves a gap or goes beyond the file's size. */
  public void requireFits(long offset, int length) {
    if (length < 1 || length > LARGEST_CHUNK) {
      throw Refusal.of("chunk-size", LARGEST_CHUNK / 1024).onField("data");
    }
    if (offset < 0 || offset > received) {
      throw Refusal.of("chunk-gap", received).onField("offset");
    }
    if (offset + length > label.size()) {
      throw Refusal.of("chunk-beyond", label.size()).onField("data");
    }
  }

  /** Returns whether all of it is there. */
  public boolean isComplete() {
    return received == label.size();
  }

  /** Refuses a file that is not there as a whole. */
  public void requireComplete() {
    if (!isComplete()) {
      throw Refusal.of("file-incomplete", label.name(), received, label.size()).onField("fileId");
    }
  }

  /** Refuses a content that is not what was said of it, and a program under a paper's name. */
  public void requireContent(byte[] content) {
    if (!Sm3.hex(content).equals(label.digest())) {
      throw Refusal.of("digest-differs", label.name()).onField("digest");
    }
    FileRule.requireNoProgram(label.name(), content);
  }
}
