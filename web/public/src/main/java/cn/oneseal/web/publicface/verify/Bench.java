package cn.oneseal.web.publicface.verify;

import cn.oneseal.web.publicface.verify.Upload.Refused;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where documents are judged, one at a time: the largest takes most of the memory that there is,
 * and most take a few milliseconds.
 */
final class Bench {

  private static final int PATIENCE_SECONDS = 15;

  private final Semaphore free = new Semaphore(1, true);

  /** Work on one document. */
  @FunctionalInterface
  interface Work<T> {
    T get() throws IOException, Refused;
  }

  /** Does the work when its turn comes; empty when that takes too long. */
  <T> Optional<T> judge(Work<T> work) throws IOException, Refused {
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      free.release();
    }
  }
}
