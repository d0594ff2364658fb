package cn.oneseal.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * A batch is about to be closed; observed in the same transaction. Whoever has something of it that
 * is still open says so, and it is not closed.
 */
public final class BatchClosing {

  private final long batchId;
  private final List<String> open = new ArrayList<>();

  BatchClosing(long batchId) {
    this.batchId = batchId;
  }

  /** Returns the batch. */
  public long batchId() {
    return batchId;
  }

  /** Names something that is still open. */
  public void stillOpen(String what) {
    open.add(what);
  }

  /** Returns what is still open. */
  public List<String> open() {
    return List.copyOf(open);
  }
}
