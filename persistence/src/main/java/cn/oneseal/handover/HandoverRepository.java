package cn.oneseal.handover;

import cn.oneseal.persistence.Columns;
import cn.oneseal.sweep.StepLadder;
import cn.oneseal.sweep.StepLadder.Rung;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handovers, their entries and files in the database. */
@Dependent
public class HandoverRepository {

  /** Warnings 7, 3 and 1 calendar days before a handover is due, then overdue (R8, 二（二）). */
  @Produces @Dependent
  public static final StepLadder LADDER =
      new StepLadder(
          "handover_step",
          "handover_id",
          "SELECT id, due_on FROM handover WHERE completed_on IS NULL AND withdrawn_on IS NULL"
              + " AND due_on <= CAST(?1 AS date) + 7",
          List.of(Rung.warning(7), Rung.warning(3), Rung.warning(1), Rung.after("OVERDUE")));

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public HandoverRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Opens, set by set, a handover with every category missing for each entry of a batch that has
   * none.
   */
  public void openAll(long batchId) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "insert into handover (id, version, entry_id, item_id, from_body_id, to_body_id, due_on)"
                + " select nextval('entity_id'), 1, e.id, e.item_id, e.from_body_id, e.to_body_id,"
                + " b.handover_due from transfer_entry e join batch b on b.id = e.batch_id"
                + " where b.id = ?1 and e.withdrawn_on is null"
                + " and not exists (select from handover h where h.entry_id = e.id)"
                + " order by e.direction desc, e.list_no")
        .setParameter(1, batchId)
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into handover_entry (id, version, handover_id, category, category_name, state)"
                + " select nextval('entity_id'), 1, h.id, c.code, c.name, 'MISSING'"
                + " from handover h join transfer_entry e on e.id = h.entry_id"
                + " cross join (select code, cast(null as text) as name, position"
                + " from handover_category union all"
                + " select code, name, 100 from batch_category where batch_id = ?1) c"
                + " where e.batch_id = ?1 and not exists (select from handover_entry x"
                + " where x.handover_id = h.id and x.category = c.code)"
                + " order by h.id, c.position, c.code")
        .setParameter(1, batchId)
        .executeUpdate();
  }

  /** Moves the due day of a batch's open handovers; a change of each. */
  public void moveDueDay(long batchId, LocalDate due) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update handover h set due_on = cast(?2 as date), version = h.version + 1"
                + " from transfer_entry e where e.id = h.entry_id and e.batch_id = ?1"
                + " and h.completed_on is null and h.withdrawn_on is null"
                + " and h.due_on <> cast(?2 as date)")
        .setParameter(1, batchId)
        .setParameter(2, due.toString())
        .executeUpdate();
  }

  /** Returns the handovers of a batch. */
  public List<Handover> ofBatch(long batchId) {
    return entityManager
        .createQuery(
            "select h from Handover h, TransferEntry e where e.id = h.entryId"
                + " and e.batchId = :batch order by e.direction desc, e.listNumber",
            Handover.class)
        .setParameter("batch", batchId)
        .getResultList();
  }

  /** Returns the names of a batch's items that are neither handed over nor withdrawn. */
  public List<String> openItems(long batchId) {
    List<?> names =
        entityManager
            .createNativeQuery(
                "select i.name from handover h join transfer_entry e on e.id = h.entry_id"
                    + " join approval_item i on i.id = h.item_id where e.batch_id = ?1"
                    + " and h.completed_on is null and h.withdrawn_on is null"
                    + " order by e.direction desc, e.list_no")
            .setParameter(1, batchId)
            .getResultList();
    return names.stream().map(String::valueOf).toList();
  }

  /** Keeps a new handover. */
  public Handover add(Handover handover) {
    entityManager.persist(handover);
    return handover;
  }

  /** Finds a handover. */
  public Optional<Handover> handover(long id) {
    return Optional.ofNullable(entityManager.find(Handover.class, id));
  }

  /** Makes the act on a handover count as a change of it, whatever row it touches. */
  public void touch(Handover handover) {
    entityManager.lock(handover, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what is pending, so that statements of SQL see it. */
  public void flush() {
    entityManager.flush();
  }

  /** Returns whether an edition has files. */
  public boolean hasFiles(HandoverEntry entry) {
    return entityManager
            .createQuery("select count(f) from HandoverFile f where f.entryId = :entry", Long.class)
            .setParameter("entry", entry.id())
            .getSingleResult()
        > 0;
  }

  /** Copies the files of an edition to another one. */
  public void copyFiles(HandoverEntry from, HandoverEntry to) {
    entityManager
        .createNativeQuery(
            "insert into handover_file (id, entry_id, name, media_type, size, digest, uploaded_by,"
                + " uploaded_at, content) select nextval('entity_id'), ?2, name, media_type, size,"
                + " digest, uploaded_by, uploaded_at, content from handover_file"
                + " where entry_id = ?1 order by id")
        .setParameter(1, from.id())
        .setParameter(2, to.id())
        .executeUpdate();
  }

  /** Copies the rows of a category to another one of the same code that has none. */
  public void copyRows(HandoverEntry from, HandoverEntry to) {
    entityManager.flush();
    for (String copy :
        List.of(
            "insert into handover_row (id, version, entry_id, line_no, kind) select"
                + " nextval('entity_id'), 1, ?2, line_no, kind from handover_row"
                + " where entry_id = ?1 order by line_no",
            "insert into handover_cell (row_id, field, value) select n.id, c.field, c.value"
                + " from handover_row o join handover_cell c on c.row_id = o.id"
                + " join handover_row n on n.entry_id = ?2 and n.line_no = o.line_no"
                + " where o.entry_id = ?1")) {
      entityManager
          .createNativeQuery(copy)
          .setParameter(1, from.id())
          .setParameter(2, to.id())
          .executeUpdate();
    }
  }

  /**
   * Returns how many of these items a body has not handed over yet, or holds again: of each item
   * the last handover that the body was a party of counts.
   */
  public long notHandedOver(Collection<Long> itemIds, long fromBodyId) {
    entityManager.flush();
    long done =
        entityManager
            .createQuery(
                "select count(distinct h.itemId) from Handover h where h.itemId in :items"
                    + " and h.fromBodyId = :body and h.completedOn is not null"
                    + " and not exists (select r from Handover r where r.itemId = h.itemId"
                    + " and r.toBodyId = :body and r.completedAt > h.completedAt)",
                Long.class)
            .setParameter("items", itemIds)
            .setParameter("body", fromBodyId)
            .getSingleResult();
    return itemIds.stream().distinct().count() - done;
  }

  /** Returns what the batch says of the handovers that a body is a party of, by batch entry. */
  public Map<Long, HandoverTerms> terms(long bodyId) {
    Map<Long, HandoverTerms> found = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select e.id, e.direction, e.list_no, i.name, e.clause, b.instrument_id,"
                    + " b.handover_day_rule = 'NEW_FROM_START_OF_DAY', b.transition_months,"
                    + " coalesce(s.number, s.title), b.number"
                    + " from transfer_entry e join batch b on b.id = e.batch_id"
                    + " join instrument s on s.id = b.instrument_id"
                    + " join approval_item i on i.id = e.item_id"
                    + " where e.from_body_id = ?1 or e.to_body_id = ?1")
            .setParameter(1, bodyId)
            .getResultList()) {
      Columns row = new Columns(each);
      found.put(
          row.number(0),
          new HandoverTerms(
              row.text(1),
              row.number(2).intValue(),
              row.text(3),
              row.text(4),
              row.number(5),
              row.text(8),
              row.yes(6),
              row.number(7).intValue(),
              row.number(9).intValue()));
    }
    return found;
  }

  /** Returns the last step raised on the due day of each handover of a body, by handover. */
  public Map<Long, String> lastSteps(long bodyId) {
    Map<Long, String> last = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select distinct on (s.handover_id) s.handover_id, s.step from handover_step s"
                    + " join handover h on h.id = s.handover_id and h.due_on = s.due_on"
                    + " where h.from_body_id = ?1 or h.to_body_id = ?1"
                    + " order by s.handover_id, s.night desc, array_position("
                    + "array['OVERDUE','WARNED_1','WARNED_3','WARNED_7'], s.step)")
            .setParameter(1, bodyId)
            .getResultList()) {
      Columns row = new Columns(each);
      last.put(row.number(0), row.text(1));
    }
    return last;
  }

  /** Keeps a return. */
  public void add(HandoverReturn sentBack) {
    entityManager.persist(sentBack);
  }

  /** Keeps a new file. */
  public HandoverFile add(HandoverFile file) {
    entityManager.persist(file);
    return file;
  }

  /** Finds a file. */
  public Optional<HandoverFile> file(long id) {
    return Optional.ofNullable(entityManager.find(HandoverFile.class, id));
  }

  /** Returns the files handed over in the category of the special approval seal, of one seal. */
  public List<HandoverFileLine> filesOfSeal(long sealId, long partyBodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select distinct f.id, f.entry_id, f.name, f.size, f.digest from handover_file f"
                    + " join handover_entry e on e.id = f.entry_id and e.category = ?3"
                    + " join handover h on h.id = e.handover_id"
                    + " join seal_item x on x.item_id = h.item_id"
                    + " join seal s on s.id = x.seal_id and s.body_id = h.from_body_id"
                    + " where s.id = ?1 and ?2 in (h.from_body_id, h.to_body_id) order by f.id")
            .setParameter(1, sealId)
            .setParameter(2, partyBodyId)
            .setParameter(3, HandoverCategory.APPROVAL_SEAL.code())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            row ->
                new HandoverFileLine(
                    row.number(0), row.number(1), row.text(2), row.number(3), row.text(4)))
        .toList();
  }

  /** Removes a file that is not countersigned. */
  public void remove(HandoverFile file) {
    entityManager.remove(file);
  }

  /** Returns the entry that a file belongs to. */
  public Handover handoverOf(HandoverFile file) {
    return entityManager
        .createQuery("select e.handover from HandoverEntry e where e.id = :entry", Handover.class)
        .setParameter("entry", file.entryId())
        .getSingleResult();
  }

  /** Returns the files of a handover, without their content. */
  public List<HandoverFileLine> files(long handoverId) {
    return entityManager
        .createQuery(
            "select new cn.oneseal.handover.HandoverFileLine(f.id, f.entryId, f.name, f.size,"
                + " f.digest) from HandoverFile f, HandoverEntry e where f.entryId = e.id"
                + " and e.handover.id = :handover order by f.id",
            HandoverFileLine.class)
        .setParameter("handover", handoverId)
        .getResultList();
  }
}
