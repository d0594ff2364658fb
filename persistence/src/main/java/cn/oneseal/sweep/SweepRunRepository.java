package cn.oneseal.sweep;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which sweeps ran for which nights. */
@Dependent
public class SweepRunRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SweepRunRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The last night that a sweep finished. */
  public Optional<LocalDate> lastFinished(String sweep) {
    Object night =
        entityManager
            .createNativeQuery(
                "SELECT max(night) FROM sweep_run"
                    + " WHERE sweep = ?1 AND finished_at IS NOT NULL AND failure IS NULL")
            .setParameter(1, sweep)
            .getSingleResult();
    return Optional.ofNullable(new Columns(night).day(0));
  }

  /** Records a finished run; a night run again adds to what it handled. */
  public void finished(
      String sweep, LocalDate night, Instant startedAt, Instant finishedAt, int handled) {
    entityManager
        .createNativeQuery(
            "INSERT INTO sweep_run (sweep, night, started_at, finished_at, handled)"
                + " VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5)"
                + " ON CONFLICT (sweep, night) DO UPDATE SET started_at = excluded.started_at,"
                + " finished_at = excluded.finished_at, failure = NULL,"
                + " handled = coalesce(sweep_run.handled, 0) + excluded.handled")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, Timestamp.from(startedAt))
        .setParameter(4, Timestamp.from(finishedAt))
        .setParameter(5, handled)
        .executeUpdate();
  }

  /** Records a failed run, which the next run takes up again. */
  public void failed(String sweep, LocalDate night, Instant startedAt, String failure) {
    entityManager
        .createNativeQuery(
            "INSERT INTO sweep_run (sweep, night, started_at, failure)"
                + " VALUES (?1, CAST(?2 AS date), ?3, ?4)"
                + " ON CONFLICT (sweep, night) DO UPDATE SET started_at = excluded.started_at,"
                + " failure = excluded.failure")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, Timestamp.from(startedAt))
        .setParameter(4, failure)
        .executeUpdate();
  }

  /** The latest runs, the newest first. */
  public List<SweepRun> latest(int count) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT sweep, night, started_at, finished_at, handled, failure FROM sweep_run"
                    + " ORDER BY night DESC, sweep LIMIT ?1")
            .setParameter(1, count)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new SweepRun(c.text(0), c.day(1), c.moment(2), c.moment(3), c.number(4), c.text(5)))
        .toList();
  }
}
