package cn.oneseal.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs sweeps for all nights missed, in order. A row on which the work fails is found by halving,
 * left to the next run and reported; the others are done. A sweep that fails as a whole waits for
 * the next run, alone.
 */
@Dependent
public class NightRunner {

  private static final Logger LOG = Logger.getLogger(NightRunner.class.getName());

  /** So many rows are done in one transaction. */
  static final int TOGETHER = 500;

  /** More failures in one night are no failures of rows: the sweep waits as a whole. */
  static final int MOST_FAILURES = 50;

  private static final int LONGEST_MESSAGE = 500;

  private final SweepNight nights;

  /** Runs nights, each row or group of rows in a transaction of its own. */
  @Inject
  public NightRunner(SweepNight nights) {
    this.nights = nights;
  }

  /** Runs all sweeps up to a night; the night itself is run again, which changes nothing done. */
  void runNight(LocalDate night) {
    nights.names().forEach(sweep -> runSweep(sweep, night));
  }

  /** Runs one sweep up to a night. */
  void runSweep(String sweep, LocalDate night) {
    LocalDate first = nights.lastFinished(sweep).map(last -> last.plusDays(1)).orElse(night);
    runFrom(sweep, first.isAfter(night) ? night : first, night);
  }

  @SuppressWarnings("CatchingUnchecked")
  private void runFrom(String sweep, LocalDate first, LocalDate last) {
    for (LocalDate night = first; !night.isAfter(last); night = night.plusDays(1)) {
      try {
        runOne(sweep, night);
      } catch (RuntimeException failure) {
        LOG.log(Level.SEVERE, failure, () -> "sweep " + sweep + " failed");
        nights.failed(sweep, night, told(failure));
        return;
      }
    }
  }

  private void runOne(String sweep, LocalDate night) {
    SweepNight.Begun begun = nights.begin(sweep, night);
    if (begun.isOver()) {
      return;
    }
    List<Long> due = begun.waiting().isEmpty() ? begun.due() : dueAfter(sweep, night, begun);
    int failures = 0;
    for (int from = 0; from < due.size(); from += TOGETHER) {
      failures += work(sweep, night, due.subList(from, Math.min(due.size(), from + TOGETHER)));
      if (failures > MOST_FAILURES) {
        throw new IllegalStateException(failures + " rows failed, the last of them as reported");
      }
    }
    nights.finished(sweep, night);
  }

  /** Does what waits, and returns what the night has work on besides. */
  private List<Long> dueAfter(String sweep, LocalDate night, SweepNight.Begun begun) {
    Set<Long> waiting = new HashSet<>();
    for (RowFailure left : begun.waiting()) {
      if (waiting.contains(left.row()) || !isDone(sweep, left.night(), List.of(left.row()))) {
        waiting.add(left.row());
      }
    }
    // A row that waits for an earlier night is not done out of order.
    return nights.due(sweep, night).stream().filter(row -> !waiting.contains(row)).toList();
  }

  /** Returns how many of the rows failed. */
  private int work(String sweep, LocalDate night, List<Long> rows) {
    if (isDone(sweep, night, rows)) {
      return 0;
    }
    if (rows.size() == 1) {
      return 1;
    }
    int half = rows.size() / 2;
    int failures = work(sweep, night, rows.subList(0, half));
    // Something that every row fails on is not looked for in the rest.
    return failures > MOST_FAILURES
        ? failures
        : failures + work(sweep, night, rows.subList(half, rows.size()));
  }

  @SuppressWarnings("CatchingUnchecked")
  private boolean isDone(String sweep, LocalDate night, List<Long> rows) {
    try {
      nights.work(sweep, night, List.copyOf(rows));
      return true;
    } catch (RuntimeException failure) {
      if (rows.size() == 1) {
        LOG.log(Level.SEVERE, failure, () -> "sweep " + sweep + " failed on row " + rows.get(0));
        nights.rowFailed(sweep, night, rows.get(0), told(failure));
      }
      return false;
    }
  }

  private static String told(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
  }
}
