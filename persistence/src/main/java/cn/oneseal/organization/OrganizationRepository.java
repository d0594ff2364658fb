package cn.oneseal.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies, officials and appointments in the database. */
@Dependent
public class OrganizationRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public OrganizationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new body, official or appointment. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    return entity;
  }

  /** Keeps other nodes from loading bodies until this transaction ends. */
  public void lockForLoading() {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('body')) as text)")
        .getSingleResult();
  }

  /** Finds a body by id. */
  public Optional<Body> body(long id) {
    return Optional.ofNullable(entityManager.find(Body.class, id));
  }

  /** Finds a body by its code. */
  public Optional<Body> bodyByCode(String code) {
    return entityManager
        .createQuery("select b from Body b where b.code = :code", Body.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Returns all bodies by id. */
  public List<Body> bodies() {
    return entityManager
        .createQuery("select b from Body b order by b.id", Body.class)
        .getResultList();
  }

  /** Finds an official. */
  public Optional<Official> official(long id) {
    return Optional.ofNullable(entityManager.find(Official.class, id));
  }

  /** Returns the officials of a body who hold a duty on a day. */
  public List<Official> holders(long bodyId, Duty duty, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct o from Official o, Appointment a where a.officialId = o.id"
                + " and o.bodyId = :body and a.duty = :duty and a.beginsOn <= :day"
                + " and (a.endsOn is null or a.endsOn >= :day) order by o.id",
            Official.class)
        .setParameter("body", bodyId)
        .setParameter("duty", duty)
        .setParameter("day", day)
        .getResultList();
  }

  /** Returns the duties that an official holds on a day. */
  public List<Duty> duties(long officialId, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct a.duty from Appointment a where a.officialId = :official"
                + " and a.beginsOn <= :day and (a.endsOn is null or a.endsOn >= :day)",
            Duty.class)
        .setParameter("official", officialId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Returns all appointments of an official, the earliest first. */
  public List<Appointment> appointments(long officialId) {
    return entityManager
        .createQuery(
            "select a from Appointment a where a.officialId = :official order by a.beginsOn, a.id",
            Appointment.class)
        .setParameter("official", officialId)
        .getResultList();
  }

  /** Finds an appointment. */
  public Optional<Appointment> appointment(long id) {
    return Optional.ofNullable(entityManager.find(Appointment.class, id));
  }
}
