package cn.oneseal.transition;

import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.persistence.Columns;
import cn.oneseal.sweep.StepLadder;
import cn.oneseal.sweep.StepLadder.Rung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transitions and their mentors in the database. */
@Dependent
public class TransitionRepository {

  /** The ends of the periods that are not over, which a new calendar moves. */
  public static KeptDeadlines openOn(LocalDate day) {
    return new KeptDeadlines(
        KeptDeadlines.Subject.TRANSITION,
        "transition",
        "starts_on",
        "months",
        "'MONTH'",
        "ends_on",
        "provisional",
        "ends_on >= DATE '%s'".formatted(day));
  }

  /**
   * Warnings 30, 7 and 1 calendar days before the end, then the end (R11, 二（三）); raised by the
   * sweep that makes the closing report with it.
   */
  public static final StepLadder LADDER =
      new StepLadder(
          "transition_step",
          "transition_id",
          "SELECT id, ends_on AS due_on FROM transition WHERE ends_on <= CAST(?1 AS date) + 30"
              + " AND starts_on <= CAST(?1 AS date)",
          List.of(Rung.warning(30), Rung.warning(7), Rung.warning(1), Rung.after("ENDED")));

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public TransitionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new transition; its id is known afterwards. */
  public Transition add(Transition transition) {
    entityManager.persist(transition);
    return transition;
  }

  /** Keeps a mentor named on a transition. */
  public void add(Mentorship mentorship) {
    entityManager.persist(mentorship);
  }

  /** Finds a transition. */
  public Optional<Transition> transition(long id) {
    return Optional.ofNullable(entityManager.find(Transition.class, id));
  }

  /** Returns all transitions, the ones that end first coming first. */
  public List<Transition> all() {
    return entityManager
        .createQuery(
            "select distinct t from Transition t left join fetch t.mentorships"
                + " order by t.endsOn, t.id",
            Transition.class)
        .getResultList();
  }

  /** Returns the transitions of an item, for {@link TransitionRule}. */
  public List<Transition> ofItem(long itemId) {
    return entityManager
        .createQuery("select t from Transition t where t.itemId = :item", Transition.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns the items that an official is named for as mentor in periods that run on a day. */
  public List<Long> itemsMentored(long officialId, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct t.itemId from Transition t join t.mentorships m"
                + " where m.mentorOfficialId = :official"
                + " and t.startsOn <= :day and t.endsOn >= :day",
            Long.class)
        .setParameter("official", officialId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Returns the names of a batch's items whose transition is not over on a day. */
  public List<String> itemsInTransition(long batchId, LocalDate day) {
    List<?> names =
        entityManager
            .createNativeQuery(
                "select i.name from transition t join transfer_entry e on e.id = t.entry_id"
                    + " join approval_item i on i.id = t.item_id"
                    + " where e.batch_id = ?1 and t.ends_on >= cast(?2 as date)"
                    + " order by e.direction desc, e.list_no")
            .setParameter(1, batchId)
            .setParameter(2, day.toString())
            .getResultList();
    return names.stream().map(String::valueOf).toList();
  }

  /** Makes the naming of a mentor count as a change of the transition. */
  public void touch(Transition transition) {
    entityManager.lock(transition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Returns the last step raised on the end of each transition as it is now. */
  public Map<Long, String> lastSteps() {
    Map<Long, String> last = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select distinct on (s.transition_id) s.transition_id, s.step"
                    + " from transition_step s join transition t on t.id = s.transition_id"
                    + " and t.ends_on = s.due_on order by s.transition_id, s.night desc,"
                    + " array_position(array['ENDED','WARNED_1','WARNED_7','WARNED_30'], s.step)")
            .getResultList()) {
      Columns row = new Columns(each);
      last.put(row.number(0), row.text(1));
    }
    return last;
  }

  /** Returns the numbers of the batches that the transitions belong to. */
  public Map<Long, Integer> batches() {
    Map<Long, Integer> batches = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select t.id, b.number from transition t join transfer_entry e on e.id = t.entry_id"
                    + " join batch b on b.id = e.batch_id")
            .getResultList()) {
      Columns row = new Columns(each);
      batches.put(row.number(0), row.number(1).intValue());
    }
    return batches;
  }

  /** Returns the names of the items in transition. */
  public Map<Long, String> itemNames() {
    Map<Long, String> names = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select distinct i.id, i.name from approval_item i"
                    + " join transition t on t.item_id = i.id")
            .getResultList()) {
      Columns row = new Columns(each);
      names.put(row.number(0), row.text(1));
    }
    return names;
  }
}
