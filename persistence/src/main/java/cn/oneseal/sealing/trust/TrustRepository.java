package cn.oneseal.sealing.trust;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Authorities, their lists, and the electronic forms of seals. */
@Dependent
public class TrustRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public TrustRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** One node at a time registers authorities, seals and lists. */
  public void lock() {
    entityManager
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('trusted_authority'))")
        .getSingleResult();
  }

  /** Keeps an authority. */
  public TrustedAuthority add(TrustedAuthority authority) {
    entityManager.persist(authority);
    entityManager.flush();
    return authority;
  }

  /** Keeps a list. */
  public void add(RevocationList list) {
    entityManager.persist(list);
    entityManager.flush();
  }

  /** Keeps an electronic form. */
  public ElectronicForm add(ElectronicForm form) {
    entityManager.persist(form);
    entityManager.flush();
    return form;
  }

  /** Returns the authorities, the oldest first. */
  public List<TrustedAuthority> authorities() {
    return entityManager
        .createQuery("select a from TrustedAuthority a order by a.id", TrustedAuthority.class)
        .getResultList();
  }

  /** Returns the newest list of an authority. */
  public Optional<RevocationList> newestList(long authorityId) {
    return entityManager
        .createQuery(
            "select l from RevocationList l where l.authorityId = :authority"
                + " order by l.number desc",
            RevocationList.class)
        .setParameter("authority", authorityId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns whom a verifier believes now. */
  public Trust trust() {
    List<TrustedAuthority> authorities = authorities();
    try {
      return Trust.read(
          authorities.stream().map(TrustedAuthority::der).toList(),
          authorities.stream()
              .flatMap(one -> newestList(one.id()).stream())
              .map(RevocationList::content)
              .toList());
    } catch (IOException neverKeptUnread) {
      throw new UncheckedIOException(neverKeptUnread);
    }
  }

  /** Returns the electronic forms of a seal, the newest first. */
  public List<ElectronicForm> formsOf(long sealId) {
    return entityManager
        .createQuery(
            "select f from ElectronicForm f where f.sealId = :seal order by f.id desc",
            ElectronicForm.class)
        .setParameter("seal", sealId)
        .getResultList();
  }

  /** Finds an electronic form. */
  public Optional<ElectronicForm> form(long id) {
    return Optional.ofNullable(entityManager.find(ElectronicForm.class, id));
  }

  /** Finds the electronic form of an identifier. */
  public Optional<ElectronicForm> formOf(String identifier) {
    return entityManager
        .createQuery(
            "select f from ElectronicForm f where f.identifier = :identifier", ElectronicForm.class)
        .setParameter("identifier", identifier)
        .getResultStream()
        .findFirst();
  }

  /** Returns the newest electronic form of a seal that is valid at a moment. */
  public Optional<ElectronicForm> formOf(long sealId, Instant at) {
    return formsOf(sealId).stream()
        .filter(form -> !at.isBefore(form.validFrom()) && at.isBefore(form.validUntil()))
        .findFirst();
  }

  /**
   * Returns the certificates that the own authority made of seals whose abolition has taken effect
   * by a day, each from the start of the day after its abolition.
   */
  public List<Revoked> revoked(LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select f.serial_number, s.abolished_on from electronic_seal f"
                    + " join seal s on s.id = f.seal_id"
                    + " where f.own_authority and s.abolished_on < ?1 order by f.id")
            .setParameter(1, today)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new Revoked(new BigInteger(row.text(0), 16), ended(row.day(1))))
        .toList();
  }

  /** Returns the moment from which a seal that is abolished on a day seals nothing. */
  public static Instant ended(LocalDate abolishedOn) {
    return abolishedOn.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  /** Returns the identifiers of the electronic forms whose seal is gone by a day. */
  public List<String> gone(LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select f.identifier from electronic_seal f join seal s on s.id = f.seal_id"
                    + " where s.abolished_on < ?1 order by f.id")
            .setParameter(1, today)
            .getResultList();
    return rows.stream().map(String::valueOf).toList();
  }
}
