package cn.oneseal.instrument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Instruments in the database. */
@Dependent
public class InstrumentRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public InstrumentRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new instrument. */
  public Instrument add(Instrument instrument) {
    entityManager.persist(instrument);
    return instrument;
  }

  /** Finds an instrument by id. */
  public Optional<Instrument> find(long id) {
    return Optional.ofNullable(entityManager.find(Instrument.class, id));
  }

  /** Finds an instrument by its number. */
  public Optional<Instrument> byNumber(String number) {
    return entityManager
        .createQuery("select i from Instrument i where i.number = :number", Instrument.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Returns all instruments, the newest first. */
  public List<Instrument> all() {
    return entityManager
        .createQuery("select i from Instrument i order by i.id desc", Instrument.class)
        .getResultList();
  }
}
