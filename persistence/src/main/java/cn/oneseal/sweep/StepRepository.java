package cn.oneseal.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Raises the steps of a night: each once, on however many nodes at once. */
@Dependent
public class StepRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public StepRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the rows that a night raises a step on. */
  public List<Long> due(StepLadder ladder, LocalDate night) {
    List<?> ids =
        entityManager
            .createNativeQuery(ladder.due())
            .setParameter(1, night.toString())
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Raises a night's steps on all rows, and returns how many. */
  public int raise(StepLadder ladder, LocalDate night, Instant at) {
    return raise(ladder, night, due(ladder, night), at);
  }

  /** Raises a night's steps on some rows, and returns how many. */
  public int raise(StepLadder ladder, LocalDate night, List<Long> rows, Instant at) {
    if (rows.isEmpty()) {
      return 0;
    }
    return entityManager
        .createNativeQuery(ladder.raise())
        .setParameter(1, night.toString())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, listed(rows))
        .executeUpdate();
  }

  /** Returns ids as the one text parameter that {@code string_to_array(…, ',')} takes apart. */
  public static String listed(List<Long> rows) {
    return rows.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
