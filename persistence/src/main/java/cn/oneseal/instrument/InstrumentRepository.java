package cn.oneseal.instrument;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
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

  /** Returns all instruments: by rank, those without one last, then the newest first. */
  public List<Instrument> all() {
    return entityManager
        .createQuery("select i from Instrument i", Instrument.class)
        .getResultStream()
        .sorted(
            Comparator.comparing(Instrument::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(
                    Instrument::issuedOn, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Instrument::id))
        .toList();
  }

  /** Keeps a new provision. */
  public Provision add(Provision provision) {
    entityManager.persist(provision);
    return provision;
  }

  /** Keeps a new supersession. */
  public Supersession add(Supersession supersession) {
    entityManager.persist(supersession);
    return supersession;
  }

  /** Returns the provisions of an instrument, in the order recorded. */
  public List<Provision> provisions(long instrumentId) {
    return entityManager
        .createQuery(
            "select p from Provision p where p.instrumentId = :instrument order by p.id",
            Provision.class)
        .setParameter("instrument", instrumentId)
        .getResultList();
  }

  /** Returns which provisions stand, whatever their instrument. */
  public StandingRule standing() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT s.instrument_id, s.clause, s.from_day,"
                    + " CASE WHEN i.number IS NULL OR i.number = i.title THEN i.title"
                    + " ELSE i.number || ' ' || i.title END, s.by_clause"
                    + " FROM superseded_provision s JOIN instrument i ON i.id = s.by_instrument_id")
            .getResultList();
    return new StandingRule(
        rows.stream()
            .map(Columns::new)
            .map(
                row ->
                    new StandingRule.Superseded(
                        row.number(0), row.text(1), row.day(2), row.text(3), row.text(4)))
            .toList());
  }
}
