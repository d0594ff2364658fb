package cn.oneseal.transition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Transitions and their mentors in the database. */
@Dependent
public class TransitionRepository {

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
        .createQuery("select t from Transition t order by t.endsOn, t.id", Transition.class)
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
}
