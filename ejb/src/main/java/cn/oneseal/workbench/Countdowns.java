package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The periods that run for a body: one statement a kind. */
@Dependent
public class Countdowns {

  private static final String HANDOVERS =
      """
      SELECT b.issued_on, h.due_on, count(h.completed_on), count(*)
      FROM handover h JOIN transfer_entry e ON e.id = h.entry_id JOIN batch b ON b.id = e.batch_id
      WHERE ?1 IN (h.from_body_id, h.to_body_id) AND h.withdrawn_on IS NULL
      GROUP BY b.id, h.due_on HAVING count(h.completed_on) < count(*) ORDER BY h.due_on, b.id
      """;

  private static final String TRANSITIONS =
      """
      SELECT t.starts_on, t.ends_on, count(*) FILTER (WHERE (SELECT c.ready FROM readiness_check c
          WHERE c.transition_id = t.id ORDER BY c.checked_at DESC, c.id DESC LIMIT 1)), count(*)
      FROM transition t JOIN transfer_entry e ON e.id = t.entry_id
      WHERE ?1 IN (t.former_body_id, e.to_body_id) AND CAST(?2 AS date) BETWEEN t.starts_on AND t.ends_on
      GROUP BY t.starts_on, t.ends_on ORDER BY t.ends_on, t.starts_on
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public Countdowns(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns what runs for the caller's body, the first to end first. */
  public List<Countdown> of(Caller caller, LocalDate today) {
    List<Countdown> running = new ArrayList<>();
    List<?> handovers =
        entityManager.createNativeQuery(HANDOVERS).setParameter(1, caller.bodyId()).getResultList();
    for (Object row : handovers) {
      running.add(countdown(Countdown.Kind.HANDOVER, row, today));
    }
    List<?> transitions =
        entityManager
            .createNativeQuery(TRANSITIONS)
            .setParameter(1, caller.bodyId())
            .setParameter(2, today.toString())
            .getResultList();
    for (Object row : transitions) {
      running.add(countdown(Countdown.Kind.TRANSITION, row, today));
    }
    return running;
  }

  private static Countdown countdown(Countdown.Kind kind, Object row, LocalDate today) {
    Columns columns = new Columns(row);
    LocalDate first = columns.day(0);
    return new Countdown(
        kind,
        first,
        columns.day(1),
        ChronoUnit.DAYS.between(first, today) + 1,
        columns.number(2),
        columns.number(3));
  }
}
