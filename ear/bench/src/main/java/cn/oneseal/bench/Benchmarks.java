package cn.oneseal.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks; prints each per CPU-second and as a ratio to the raw signature. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs all, about a minute and a half. */
  public static void main(String[] arguments) throws Exception {
    OptionsBuilder options = new OptionsBuilder();
    options.include(DocumentBenchmark.class.getSimpleName());
    Collection<RunResult> results = new Runner(options.build()).run();
    double raw =
        results.stream()
            .filter(r -> name(r).equals("sign"))
            .findFirst()
            .map(Benchmarks::perSecond)
            .orElse(0.0);
    for (RunResult result : results) {
      double rate = perSecond(result);
      System.out.printf(
          "%-14s %8.0f per CPU-second, 1/%.1f of a raw signature's rate%n",
          name(result), rate, raw / rate);
    }
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double perSecond(RunResult result) {
    double done = result.getSecondaryResults().get("done").getScore();
    return done * 1e6 / result.getSecondaryResults().get("cpuMicros").getScore();
  }
}
