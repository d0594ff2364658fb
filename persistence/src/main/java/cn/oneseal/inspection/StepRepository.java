package cn.oneseal.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Raises the steps of a night (R13): each once, on however many nodes at once. */
@Dependent
public class StepRepository {

  /** The SQL, with the night, the moment and the most rows to write. */
  static final String RAISE =
      """
      INSERT INTO inspection_step (inspection_id, step, night, raised_at)
      SELECT n.id, k.step, CAST(?1 AS date), ?2
      FROM inspection n
        JOIN (VALUES ('WARNED_7', -7, 0, 1), ('WARNED_3', -3, 0, 2), ('WARNED_1', -1, 0, 3),
                     ('OVERDUE', 1, NULL, 4), ('ESCALATED', 1, NULL, 5))
          AS k (step, from_offset, to_offset, place)
          ON CAST(?1 AS date) >= n.due_on + k.from_offset
             AND (k.to_offset IS NULL OR CAST(?1 AS date) <= n.due_on + k.to_offset)
      WHERE n.due_on <= CAST(?1 AS date) + 7 AND n.starts_on <= CAST(?1 AS date)
        AND NOT EXISTS (
          SELECT FROM inspection_step s WHERE s.inspection_id = n.id AND s.step = k.step)
      ORDER BY n.id, k.place LIMIT ?3
      ON CONFLICT DO NOTHING
      """;

  private static final int MOST = 5000;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public StepRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Raises a night's steps in bounded batches and returns how many. */
  public int raise(LocalDate night, Instant at) {
    int all = 0;
    int raised;
    do {
      raised =
          entityManager
              .createNativeQuery(RAISE)
              .setParameter(1, night.toString())
              .setParameter(2, Timestamp.from(at))
              .setParameter(3, MOST)
              .executeUpdate();
      all += raised;
    } while (raised == MOST);
    return all;
  }
}
