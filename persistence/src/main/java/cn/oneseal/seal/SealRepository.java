package cn.oneseal.seal;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
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

/** Seals and their uses in the database. */
@Dependent
public class SealRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SealRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
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

  /** Returns the newest uses of a seal, at most as many as asked for. */
  public List<SealUse> uses(long sealId, int atMost) {
    return entityManager
        .createQuery(
            "select u from SealUse u where u.sealId = :seal order by u.id desc", SealUse.class)
        .setParameter("seal", sealId)
        .setMaxResults(atMost)
        .getResultList();
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
                    + " from competence_start c where c.item_id = i.id and c.from_day <= ?2"
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
