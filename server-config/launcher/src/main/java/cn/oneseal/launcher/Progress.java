package cn.oneseal.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Says what is being done, and how long it took. */
final class Progress {

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Does one step; its exceptions pass through. */
  <T> T step(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    out.print(what + " ... ");
    out.flush();
    try {
      T result = work.call();
      say(String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9));
      return result;
    } catch (Exception e) {
      say("failed");
      throw e;
    }
  }
}
