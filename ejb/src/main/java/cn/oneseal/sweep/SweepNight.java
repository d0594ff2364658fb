package cn.oneseal.sweep;

import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts of one sweep's one night, each in a transaction of its own. */
// Not reachable from outside: the timer and SweepService, which asks for the duty, stand before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepNight {

  @Inject private Sweeps sweeps;
  @Inject private SweepRunRepository runs;
  @Inject private AuditService audit;
  @Inject private SystemClock clock;

  /**
   * What a night finds.
   *
   * @param waiting the rows that earlier runs left, the earliest night first
   * @param due the rows that this night has work on; none while others wait
   */
  public record Begun(List<RowFailure> waiting, List<Long> due) {

    /** Keeps copies. */
    public Begun {
      waiting = List.copyOf(waiting);
      due = List.copyOf(due);
    }

    /** Returns whether nothing is to be done. */
    boolean isOver() {
      return waiting.isEmpty() && due.isEmpty();
    }
  }

  /** The names of all sweeps, in the order they run in. */
  public List<String> names() {
    return sweeps.all().stream().map(NightSweep::name).toList();
  }

  /** The last night that a sweep finished. */
  public Optional<LocalDate> lastFinished(String name) {
    return runs.lastFinished(name);
  }

  /** Records that a night's run begins, and that it is over where nothing is to be done. */
  public Begun begin(String name, LocalDate night) {
    List<RowFailure> waiting = runs.waiting(name);
    // What earlier runs left may bring this night more, or less.
    List<Long> due = waiting.isEmpty() ? sweeps.named(name).due(night) : List.of();
    runs.begun(name, night, clock.now());
    Begun begun = new Begun(waiting, due);
    if (begun.isOver()) {
      runs.finished(name, night, clock.now());
    }
    return begun;
  }

  /** The rows that a night has work on. */
  public List<Long> due(String name, LocalDate night) {
    return sweeps.named(name).due(night);
  }

  /** Does a night's work on some rows and records it, both or neither. */
  public void work(String name, LocalDate night, List<Long> rows) {
    int handled = sweeps.named(name).run(night, rows);
    runs.handled(name, night, handled);
    if (rows.size() == 1) {
      runs.rowDone(name, night, rows.get(0), clock.now());
    }
  }

  /** Records that the work on one row failed; the next run tries it again. */
  public void rowFailed(String name, LocalDate night, long row, String message) {
    runs.rowFailed(name, night, row, clock.now(), message);
  }

  /** Records that a night's run is over. */
  public void finished(String name, LocalDate night) {
    runs.finished(name, night, clock.now());
  }

  /** Records a failure of the whole, which the next run takes up again. */
  public void failed(String name, LocalDate night, String failure) {
    runs.failed(name, night, clock.now(), failure);
  }

  /** Records that somebody asked for a run. */
  public void askedFor(String name) {
    audit.done("SWEEP_RUN", "SWEEP", name, null);
  }
}
