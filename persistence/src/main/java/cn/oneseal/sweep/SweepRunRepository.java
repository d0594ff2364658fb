package cn.oneseal.sweep;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sweeps ran for which nights, and the rows that wait because they failed. */
@Dependent
public class SweepRunRepository {

  private static final String RUN =
      "SELECT sweep, night, started_at, finished_at, handled, last_handled, failure FROM sweep_run";
  private static final String FAILURE =
      "SELECT sweep, night, row_id, failed_at, attempts, message FROM sweep_failure"
          + " WHERE resolved_at IS NULL";

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

  /** Records that a run begins; until it has finished it shows as cut short. */
  public void begun(String sweep, LocalDate night, Instant at) {
    entityManager
        .createNativeQuery(
            "INSERT INTO sweep_run (sweep, night, started_at, handled, last_handled)"
                + " VALUES (?1, CAST(?2 AS date), ?3, 0, 0)"
                + " ON CONFLICT (sweep, night) DO UPDATE SET started_at = excluded.started_at,"
                + " finished_at = NULL, failure = NULL, last_handled = 0")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** Adds to what a run has written, in the transaction that wrote it. */
  public void handled(String sweep, LocalDate night, int rows) {
    if (rows > 0) {
      entityManager
          .createNativeQuery(
              "UPDATE sweep_run SET handled = coalesce(handled, 0) + ?3,"
                  + " last_handled = coalesce(last_handled, 0) + ?3"
                  + " WHERE sweep = ?1 AND night = CAST(?2 AS date)")
          .setParameter(1, sweep)
          .setParameter(2, night.toString())
          .setParameter(3, rows)
          .executeUpdate();
    }
  }

  /** Records that a run finished. */
  public void finished(String sweep, LocalDate night, Instant at) {
    entityManager
        .createNativeQuery(
            "UPDATE sweep_run SET finished_at = ?3, failure = NULL"
                + " WHERE sweep = ?1 AND night = CAST(?2 AS date)")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** Records that a run failed as a whole, which the next run takes up again. */
  public void failed(String sweep, LocalDate night, Instant at, String failure) {
    entityManager
        .createNativeQuery(
            "INSERT INTO sweep_run (sweep, night, started_at, failure)"
                + " VALUES (?1, CAST(?2 AS date), ?3, ?4)"
                + " ON CONFLICT (sweep, night) DO UPDATE SET finished_at = NULL,"
                + " failure = excluded.failure")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, failure)
        .executeUpdate();
  }

  /** Records that the work on one row failed. */
  public void rowFailed(String sweep, LocalDate night, long row, Instant at, String message) {
    entityManager
        .createNativeQuery(
            "INSERT INTO sweep_failure (sweep, night, row_id, failed_at, message)"
                + " VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5)"
                + " ON CONFLICT (sweep, night, row_id) DO UPDATE SET resolved_at = NULL,"
                + " failed_at = excluded.failed_at, message = excluded.message,"
                + " attempts = sweep_failure.attempts + 1")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, row)
        .setParameter(4, Timestamp.from(at))
        .setParameter(5, message)
        .executeUpdate();
  }

  /** Records that the work on a row that had failed is done. */
  public void rowDone(String sweep, LocalDate night, long row, Instant at) {
    entityManager
        .createNativeQuery(
            "UPDATE sweep_failure SET resolved_at = ?4 WHERE sweep = ?1"
                + " AND night = CAST(?2 AS date) AND row_id = ?3 AND resolved_at IS NULL")
        .setParameter(1, sweep)
        .setParameter(2, night.toString())
        .setParameter(3, row)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /** The rows of a sweep that wait, the earliest night first. */
  public List<RowFailure> waiting(String sweep) {
    List<?> rows =
        entityManager
            .createNativeQuery(FAILURE + " AND sweep = ?1 ORDER BY night, row_id")
            .setParameter(1, sweep)
            .getResultList();
    return rows.stream().map(SweepRunRepository::failure).toList();
  }

  /** The rows of all sweeps that wait, the earliest night first. */
  public List<RowFailure> waiting(int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(FAILURE + " ORDER BY night, sweep, row_id LIMIT ?1")
            .setParameter(1, most)
            .getResultList();
    return rows.stream().map(SweepRunRepository::failure).toList();
  }

  /** How many rows wait, by sweep. */
  public Map<String, Long> waitingCounts() {
    Map<String, Long> counts = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "SELECT sweep, count(*) FROM sweep_failure WHERE resolved_at IS NULL"
                    + " GROUP BY sweep")
            .getResultList()) {
      Columns row = new Columns(each);
      counts.put(row.text(0), row.number(1));
    }
    return counts;
  }

  /** The last run of each sweep, by sweep. */
  public Map<String, SweepRun> last() {
    Map<String, SweepRun> last = new HashMap<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                RUN.replace("SELECT", "SELECT DISTINCT ON (sweep)") + " ORDER BY sweep, night DESC")
            .getResultList()) {
      SweepRun run = run(row);
      last.put(run.sweep(), run);
    }
    return last;
  }

  /** The latest runs, the newest first. */
  public List<SweepRun> latest(int count) {
    List<?> rows =
        entityManager
            .createNativeQuery(RUN + " ORDER BY night DESC, sweep LIMIT ?1")
            .setParameter(1, count)
            .getResultList();
    return rows.stream().map(SweepRunRepository::run).toList();
  }

  private static SweepRun run(Object row) {
    Columns c = new Columns(row);
    return new SweepRun(
        c.text(0), c.day(1), c.moment(2), c.moment(3), c.number(4), c.number(5), c.text(6));
  }

  private static RowFailure failure(Object row) {
    Columns c = new Columns(row);
    return new RowFailure(c.text(0), c.day(1), c.number(2), c.moment(3), c.number(4), c.text(5));
  }
}
