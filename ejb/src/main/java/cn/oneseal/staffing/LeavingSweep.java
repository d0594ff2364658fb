package cn.oneseal.staffing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.sweep.NightSweep;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** Closes the accounts of those whose last day is over, and records it. */
@Dependent
public class LeavingSweep implements NightSweep {

  private static final String DUE =
      "SELECT a.id FROM account a JOIN official o ON o.id = a.official_id"
          + " WHERE o.last_day < CAST(?1 AS date) AND a.state = 'ACTIVE' ORDER BY a.id";

  private static final String CLOSE =
      """
      WITH closed AS (
        UPDATE account SET state = 'CLOSED', session_epoch = session_epoch + 1,
          version = version + 1
        WHERE state = 'ACTIVE' AND id = ANY (CAST(string_to_array(CAST(?1 AS text), ',') AS bigint[]))
        RETURNING username)
      INSERT INTO audit_entry
        (at, recorded_at, username, action, outcome, subject, subject_id)
      SELECT ?2, ?3, 'night', 'ACCOUNT_CLOSED', 'DONE', 'ACCOUNT', username FROM closed
      """;

  private final EntityManager entityManager;
  private final BusinessClock clock;
  private final SystemClock realTime;

  /** Works on an entity manager. */
  @Inject
  public LeavingSweep(EntityManager entityManager, BusinessClock clock, SystemClock realTime) {
    this.entityManager = entityManager;
    this.clock = clock;
    this.realTime = realTime;
  }

  @Override
  public String name() {
    return "account";
  }

  @Override
  public List<Long> due(LocalDate night) {
    List<?> ids =
        entityManager.createNativeQuery(DUE).setParameter(1, night.toString()).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    return entityManager
        .createNativeQuery(CLOSE)
        .setParameter(1, StepRepository.listed(rows))
        .setParameter(2, Timestamp.from(clock.now()))
        .setParameter(3, Timestamp.from(realTime.now()))
        .executeUpdate();
  }
}
