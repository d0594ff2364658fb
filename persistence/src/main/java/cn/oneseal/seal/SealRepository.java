package cn.oneseal.seal;

import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.sweep.StepLadder;
import cn.oneseal.sweep.StepLadder.Rung;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Seals and their uses in the database. */
@Dependent
public class SealRepository {

  /**
   * Warnings 7, 3 and 1 calendar days before the next leg of an abolished seal is due, then overdue
   * (R10).
   */
  @Produces @Dependent
  public static final StepLadder LADDER =
      new StepLadder(
          "seal_step",
          "seal_id",
          "SELECT s.id, coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days)"
              + " AS due_on FROM seal s CROSS JOIN seal_terms t"
              + " LEFT JOIN seal_custody r ON r.seal_id = s.id AND r.leg = 'RECEIVED'"
              + " WHERE s.abolished_on <= CAST(?1 AS date)"
              + " AND coalesce(r.on_day + t.disposal_days, s.abolished_on + t.delivery_days)"
              + " <= CAST(?1 AS date) + 7"
              + " AND NOT EXISTS (SELECT FROM seal_custody d WHERE d.seal_id = s.id"
              + " AND d.leg IN ('SEALED_AWAY', 'DESTROYED'))",
          List.of(Rung.warning(7), Rung.warning(3), Rung.warning(1), Rung.after("OVERDUE")));

  private static final String USES =
      """
      select u.id, u.used_at, coalesce(o.name, u.used_by), u.paper, u.digest, u.copies, p.name,
          u.authority
      from seal_use u left join account a on a.username = u.used_by
        left join official o on o.id = a.official_id left join official p on p.id = u.approved_by
      where u.seal_id = ?1 and (cast(?2 as bigint) is null or u.id %s cast(?2 as bigint))
      order by u.id %s limit ?3
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SealRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the steps that nights raised on a seal, in their order. */
  public List<SealStep> steps(long sealId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT step, night FROM seal_step WHERE seal_id = ?1 ORDER BY night, array_position("
                    + "ARRAY['WARNED_7', 'WARNED_3', 'WARNED_1', 'OVERDUE'], step)")
            .setParameter(1, sealId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new SealStep(row.text(0), row.day(1)))
        .toList();
  }

  /** Keeps a new seal, and writes at once what was changed before (a replaced seal ends first). */
  public Seal add(Seal seal) {
    entityManager.flush();
    entityManager.persist(seal);
    entityManager.flush();
    return seal;
  }

  /** Appends a use and returns its number. */
  public long append(SealUse use) {
    entityManager.persist(use);
    entityManager.flush();
    return use.id();
  }

  /** Finds a seal. */
  public Optional<Seal> seal(long id) {
    return Optional.ofNullable(entityManager.find(Seal.class, id));
  }

  /** Returns all seals, by body and age. */
  public List<Seal> all() {
    return entityManager
        .createQuery("select s from Seal s order by s.bodyId, s.activeFrom, s.id", Seal.class)
        .getResultList();
  }

  /** Returns the seals of a body, abolished ones too. */
  public List<Seal> ofBody(long bodyId) {
    return entityManager
        .createQuery("select s from Seal s where s.bodyId = :body order by s.id", Seal.class)
        .setParameter("body", bodyId)
        .getResultList();
  }

  /**
   * Returns a body's active special approval seals tied to an item, locked: two items handed over
   * at the same time must not each take the other for the last one.
   */
  public List<Seal> lockActiveSpecial(long bodyId, long itemId) {
    return entityManager
        .createQuery(
            "select s from Seal s where s.bodyId = :body and s.kind = :kind"
                + " and s.abolishedOn is null and :item member of s.itemIds order by s.id",
            Seal.class)
        .setParameter("body", bodyId)
        .setParameter("kind", SealKind.SPECIAL_APPROVAL)
        .setParameter("item", itemId)
        .getResultStream()
        .peek(seal -> entityManager.lock(seal, LockModeType.PESSIMISTIC_WRITE))
        .toList();
  }

  /** Makes an act on a seal count as a change of it, whatever row it touches. */
  public void touch(Seal seal) {
    entityManager.lock(seal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Returns the terms of custody. */
  public SealTerms terms() {
    return entityManager.find(SealTerms.class, SealTerms.ID);
  }

  /** Keeps a file. */
  public SealFile add(SealFile file) {
    entityManager.persist(file);
    entityManager.flush();
    return file;
  }

  /** Finds a file. */
  public Optional<SealFile> file(long id) {
    return Optional.ofNullable(entityManager.find(SealFile.class, id));
  }

  /** Returns a seal's files of a purpose, the newest first, without their content. */
  public List<SealFileLine> files(long sealId, SealFilePurpose purpose) {
    return entityManager
        .createQuery(
            "select new cn.oneseal.seal.SealFileLine(f.id, f.name, f.size, f.digest, f.uploadedBy,"
                + " f.uploadedAt) from SealFile f where f.sealId = :seal and f.purpose = :purpose"
                + " order by f.id desc",
            SealFileLine.class)
        .setParameter("seal", sealId)
        .setParameter("purpose", purpose)
        .getResultList();
  }

  /** Returns the seals that have an impression. */
  public Set<Long> withImpression() {
    return Set.copyOf(
        entityManager
            .createQuery(
                "select distinct f.sealId from SealFile f where f.purpose = :purpose", Long.class)
            .setParameter("purpose", SealFilePurpose.IMPRESSION)
            .getResultList());
  }

  /** Returns how often a seal was used. */
  public SealUsage usage(long sealId) {
    Columns row =
        new Columns(
            entityManager
                .createNativeQuery(
                    "select count(digest), coalesce(sum(copies), 0), min(used_on), max(used_on)"
                        + " from seal_use where seal_id = ?1")
                .setParameter(1, sealId)
                .getSingleResult());
    return new SealUsage(row.number(0), row.number(1), row.day(2), row.day(3));
  }

  /** Returns a part of a seal's ledger, the newest first. */
  public KeyPage<SealUseLine> uses(long sealId, Slice slice) {
    List<SealUseLine> lines = new ArrayList<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                USES.formatted(slice.back() ? ">" : "<", slice.back() ? "asc" : "desc"))
            .setParameter(1, sealId)
            .setParameter(2, slice.anchor() == null ? null : Long.valueOf(slice.anchor()))
            .setParameter(3, Slice.SIZE + 1)
            .getResultList()) {
      lines.add(line(new Columns(each)));
    }
    return KeyPage.of(slice, lines);
  }

  private static SealUseLine line(Columns row) {
    return new SealUseLine(
        row.number(0),
        row.moment(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.number(5) == null ? null : row.number(5).intValue(),
        row.text(6),
        row.text(7));
  }

  /** Returns the names of the items that a seal is tied to. */
  public List<String> itemNames(long sealId) {
    List<String> names = new ArrayList<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select i.name from approval_item i join seal_item s on s.item_id = i.id"
                    + " where s.seal_id = ?1 order by i.id")
            .setParameter(1, sealId)
            .getResultList()) {
      names.add(new Columns(each).text(0));
    }
    return names;
  }

  /** Returns the items that a body's special approval seal can be tied to: those it holds. */
  public Map<Long, String> itemsHeldBy(long bodyId, LocalDate day) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "select i.id, i.name from approval_item i where ?1 = (select c.holder_body_id"
                    + " from competence_on_record c where c.item_id = i.id and c.from_day <= ?2"
                    + " order by c.from_day desc limit 1) order by i.id")
            .setParameter(1, bodyId)
            .setParameter(2, Date.valueOf(day))
            .getResultList()) {
      Columns row = new Columns(each);
      names.put(row.number(0), row.text(1));
    }
    return names;
  }
}
