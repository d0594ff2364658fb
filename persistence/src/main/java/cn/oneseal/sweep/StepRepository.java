package cn.oneseal.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Raises the steps of a night: each once, on however many nodes at once. */
@Dependent
public class StepRepository {

  private static final int MOST = 5000;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public StepRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Raises a night's steps in bounded batches and returns how many. */
  public int raise(StepLadder ladder, LocalDate night, Instant at) {
    int all = 0;
    int raised;
    do {
      raised =
          entityManager
              .createNativeQuery(ladder.raise())
              .setParameter(1, night.toString())
              .setParameter(2, Timestamp.from(at))
              .setParameter(3, MOST)
              .executeUpdate();
      all += raised;
    } while (raised == MOST);
    return all;
  }
}
