package cn.oneseal.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs all sweeps for all nights missed; a failing sweep waits for the next run, alone. */
@Dependent
public class NightRunner {

  private static final Logger LOG = Logger.getLogger(NightRunner.class.getName());
  private static final int LONGEST_FAILURE = 500;

  private final SweepNight nights;

  /** Runs nights, each in a transaction of its own. */
  @Inject
  public NightRunner(SweepNight nights) {
    this.nights = nights;
  }

  /** Runs up to a night; the night itself is run again, which changes nothing done. */
  void runNight(LocalDate night) {
    for (String sweep : nights.names()) {
      LocalDate first = nights.lastFinished(sweep).map(last -> last.plusDays(1)).orElse(night);
      runFrom(sweep, first.isAfter(night) ? night : first, night);
    }
  }

  @SuppressWarnings("CatchingUnchecked")
  private void runFrom(String sweep, LocalDate first, LocalDate last) {
    for (LocalDate night = first; !night.isAfter(last); night = night.plusDays(1)) {
      try {
        nights.run(sweep, night);
      } catch (RuntimeException failure) {
        LOG.log(Level.SEVERE, failure, () -> "sweep " + sweep + " failed");
        String told = String.valueOf(failure);
        nights.failed(sweep, night, told.substring(0, Math.min(told.length(), LONGEST_FAILURE)));
        return;
      }
    }
  }
}
