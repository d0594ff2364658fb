package cn.oneseal.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Absences in the database. */
@Dependent
public class AbsenceRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AbsenceRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new absence. */
  public Absence add(Absence absence) {
    entityManager.persist(absence);
    return absence;
  }

  /** Finds an absence. */
  public Optional<Absence> absence(long id) {
    return Optional.ofNullable(entityManager.find(Absence.class, id));
  }

  /** Keeps others from deciding on absences of these officials until the transaction ends. */
  public void lock(Collection<Long> officials) {
    entityManager
        .createQuery(
            "select o from Official o where o.id in :officials order by o.id", Official.class)
        .setParameter("officials", officials)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Returns the absences that touch one of these officials, as absent or as substitute. */
  public List<Absence> touching(Collection<Long> officials) {
    return entityManager
        .createQuery(
            "select a from Absence a where a.officialId in :officials"
                + " or a.substituteId in :officials order by a.beginsOn, a.id",
            Absence.class)
        .setParameter("officials", officials)
        .getResultList();
  }

  /** Returns the absences that are not over on a day, or are still to be decided. */
  public List<Absence> open(LocalDate day) {
    return entityManager
        .createQuery(
            "select a from Absence a where a.endsOn >= :day and a.state in :states"
                + " order by a.beginsOn, a.id",
            Absence.class)
        .setParameter("day", day)
        .setParameter("states", List.of(AbsenceState.ASKED, AbsenceState.CONFIRMED))
        .getResultList();
  }
}
