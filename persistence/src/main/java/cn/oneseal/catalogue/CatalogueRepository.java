package cn.oneseal.catalogue;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Items, starts of competence, supervision and listings in the database. */
@Dependent
public class CatalogueRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CatalogueRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new item, start, supervision or listing. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    return entity;
  }

  /** Finds an item by id. */
  public Optional<ApprovalItem> item(long id) {
    return Optional.ofNullable(entityManager.find(ApprovalItem.class, id));
  }

  /** Finds an item by its name. */
  public Optional<ApprovalItem> itemByName(String name) {
    return entityManager
        .createQuery("select i from ApprovalItem i where i.name = :name", ApprovalItem.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /**
   * Returns an item's starts of competence, the earliest first: those written, or the holder known
   * from the issue of the batch that is moving it, which is written with the handover.
   */
  public List<CompetenceStart> starts(long itemId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT from_day, holder_body_id, since_known, instrument_id, clause, recorded_at,"
                    + " recorded_by FROM competence_on_record WHERE item_id = ?1 ORDER BY from_day")
            .setParameter(1, itemId)
            .getResultList();
    return rows.stream().map(row -> start(itemId, new Columns(row))).toList();
  }

  private static CompetenceStart start(long itemId, Columns row) {
    CompetenceStart.Basis basis =
        new CompetenceStart.Basis(row.number(3), row.text(4), row.moment(5), row.text(6));
    return row.yes(2)
        ? CompetenceStart.beginning(itemId, row.day(0), row.number(1), basis)
        : CompetenceStart.knownFrom(itemId, row.day(0), row.number(1), basis);
  }

  /**
   * Writes who held the power of an item, as known from the issue of its batch, before another's
   * power begins on a day; nothing where that is written, or not before that day.
   */
  public void writeKnownHolder(long itemId, LocalDate before) {
    entityManager
        .createNativeQuery(
            "INSERT INTO competence_start (item_id, from_day, holder_body_id, since_known,"
                + " instrument_id, clause, recorded_at, recorded_by)"
                + " SELECT item_id, from_day, holder_body_id, since_known, instrument_id, clause,"
                + " recorded_at, recorded_by FROM competence_on_record"
                + " WHERE item_id = ?1 AND from_day < CAST(?2 AS date)"
                + " AND NOT EXISTS (SELECT FROM competence_start WHERE item_id = ?1)")
        .setParameter(1, itemId)
        .setParameter(2, before.toString())
        .executeUpdate();
  }

  /** Returns whether a start of an item is written for a day or a later one. */
  public boolean startWrittenFrom(long itemId, LocalDate day) {
    return !entityManager
        .createQuery(
            "select s.itemId from CompetenceStart s where s.itemId = :item and s.fromDay >= :day",
            Long.class)
        .setParameter("item", itemId)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Returns who holds the power over an item on a day. */
  public Competence competence(long itemId, LocalDate day) {
    return rule(itemId).on(day);
  }

  /** Returns the rule over an item's recorded starts. */
  public CompetenceRule rule(long itemId) {
    return new CompetenceRule(itemId, starts(itemId));
  }

  /** Finds one supervision. */
  public Optional<Supervision> supervision(long id) {
    return Optional.ofNullable(entityManager.find(Supervision.class, id));
  }

  /** Returns the departments that supervise an item, proposed and confirmed. */
  public List<Supervision> supervisions(long itemId) {
    return entityManager
        .createQuery(
            "select s from Supervision s where s.itemId = :item order by s.id", Supervision.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns the commitment listings of an item, the earliest first. */
  public List<CommitmentListing> listings(long itemId) {
    return entityManager
        .createQuery(
            "select l from CommitmentListing l where l.itemId = :item order by l.fromDay, l.id",
            CommitmentListing.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns whether an item is decided on commitment on a day (R13). */
  public boolean commitmentBased(long itemId, LocalDate day) {
    return listings(itemId).stream().anyMatch(listing -> listing.inForceOn(day));
  }

  /** Keeps others from working at an item until the transaction ends. */
  public void lock(long itemId) {
    entityManager.find(ApprovalItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Finds the item that has a code, of whichever kind: they differ in length. */
  public Optional<ApprovalItem> itemByCode(String code) {
    return entityManager
        .createQuery(
            "select i from ApprovalItem i where i.baseCode = :code"
                + " or i.implementationCode = :code or i.businessCode = :code",
            ApprovalItem.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Writes what was changed so far. */
  public void flush() {
    entityManager.flush();
  }

  /** Reads anew what another may have changed before it was locked. */
  public void refresh(Supervision supervision) {
    entityManager.refresh(supervision);
  }
}
