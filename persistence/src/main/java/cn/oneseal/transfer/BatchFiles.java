package cn.oneseal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The three uploaded files of a batch; each read to its end, or just past the size limit. */
public final class BatchFiles implements Serializable {

  /** The largest file that is read, in bytes. The notice's longest is a thousandth of it. */
  public static final int LARGEST_FILE = 2 << 20;

  private static final long serialVersionUID = 1L;

  private final byte[] batch;
  private final byte[] items;
  private final byte[] bodies;

  /** Keeps the contents of the files. */
  public BatchFiles(byte[] batch, byte[] items, byte[] bodies) {
    this.batch = batch.clone();
    this.items = items.clone();
    this.bodies = bodies.clone();
  }

  /** Reads a file, one byte past the limit at most, so that its excess is seen and not kept. */
  public static byte[] read(InputStream file) throws IOException {
    return file.readNBytes(LARGEST_FILE + 1);
  }

  byte[] batch() {
    return batch;
  }

  byte[] items() {
    return items;
  }

  byte[] bodies() {
    return bodies;
  }
}
