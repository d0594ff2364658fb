package cn.oneseal.organization;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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

  /** Returns all bodies: the bureau, departments, Party organs, townships. */
  public List<Body> bodies() {
    return entityManager
        .createQuery("select b from Body b order by b.id", Body.class)
        .getResultStream()
        .sorted(Comparator.comparing(Body::kind))
        .toList();
  }

  /** Keeps a name that a body had. */
  public void add(FormerName former, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO body_former_name (body_id, until_day, name, short_name, recorded_at,"
                + " recorded_by) VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5, ?6)")
        .setParameter(1, former.bodyId())
        .setParameter(2, former.until().toString())
        .setParameter(3, former.name())
        .setParameter(4, former.shortName())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Returns the names that bodies had, the latest first. */
  public List<FormerName> formerNames() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT body_id, until_day, name, short_name FROM body_former_name"
                    + " ORDER BY body_id, until_day DESC")
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new FormerName(row.number(0), row.day(1), row.text(2), row.text(3)))
        .toList();
  }

  /** Finds an official. */
  public Optional<Official> official(long id) {
    return Optional.ofNullable(entityManager.find(Official.class, id));
  }

  /** Returns the officials of a body who hold a duty on a day, substitutes among them. */
  public List<Official> holders(long bodyId, Duty duty, LocalDate day) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "SELECT DISTINCT official_id FROM duties_on(CAST(?3 AS date))"
                    + " WHERE body_id = ?1 AND duty = ?2")
            .setParameter(1, bodyId)
            .setParameter(2, duty.name())
            .setParameter(3, day.toString())
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select o from Official o where o.id in :ids order by o.id", Official.class)
            .setParameter("ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
            .getResultList();
  }

  /** Returns the duties that an official holds on a day, his own and those he stands in for. */
  public List<HeldDuty> duties(long officialId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT d.duty, d.for_official_id, o.name FROM duties_on(CAST(?2 AS date)) d"
                    + " LEFT JOIN official o ON o.id = d.for_official_id WHERE d.official_id = ?1"
                    + " ORDER BY d.duty")
            .setParameter(1, officialId)
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new HeldDuty(Duty.valueOf(row.text(0)), row.number(1), row.text(2)))
        .toList();
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
