package cn.oneseal.instrument;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Returns instruments by id. */
  public Map<Long, Instrument> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery("select i from Instrument i where i.id in :ids", Instrument.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Instrument::id, Function.identity()));
  }

  /** Returns all instruments, the newest first. */
  public List<Instrument> all() {
    return entityManager
        .createQuery("select i from Instrument i order by i.id desc", Instrument.class)
        .getResultList();
  }
}
