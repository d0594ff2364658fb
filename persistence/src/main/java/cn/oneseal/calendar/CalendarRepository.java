package cn.oneseal.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The calendar versions that were loaded. The newest is the one to count with. */
@Dependent
public class CalendarRepository {
  private final EntityManager em;

  @Inject
  public CalendarRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Waits until nobody else is loading a calendar, and keeps others waiting until this transaction
   * ends: two loadings at once would each miss what the other brings.
   */
  public void lockForLoading() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('calendar_version')) as text)")
        .getSingleResult();
  }

  /**
   * Waits until nobody is loading a calendar, and keeps loadings waiting until this transaction
   * ends: a deadline counted by the old calendar and kept after the new one would never be counted
   * again.
   */
  public void lockForKeeping() {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock_shared(hashtext('calendar_version')) as text)")
        .getSingleResult();
  }

  /** How many versions there are. */
  public long count() {
    return em.createQuery("select count(v) from CalendarVersion v", Long.class).getSingleResult();
  }

  /** Adds a new version, which is the current one from the end of this transaction on. */
  public void add(CalendarVersion version) {
    em.persist(version);
  }

  /** The newest version, if any was loaded. */
  public Optional<CalendarVersion> newest() {
    return em.createQuery(
            "select v from CalendarVersion v order by v.id desc", CalendarVersion.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The id of the newest version, if any: cheap enough to ask before each use of a kept one. */
  public Optional<Long> newestId() {
    return Optional.ofNullable(
        em.createQuery("select max(v.id) from CalendarVersion v", Long.class).getSingleResult());
  }

  /** The version of a label, by which a kept deadline explains itself years later. */
  public Optional<CalendarVersion> byLabel(String label) {
    return em.createQuery(
            "select v from CalendarVersion v where v.label = :label", CalendarVersion.class)
        .setParameter("label", label)
        .getResultStream()
        .findFirst();
  }

  /** All versions, the newest first, without their days. */
  public List<CalendarVersion> all() {
    return em.createQuery(
            "select v from CalendarVersion v order by v.id desc", CalendarVersion.class)
        .getResultList();
  }
}
