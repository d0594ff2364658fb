package cn.oneseal.sealing.ledger;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain over all uses of all seals, its anchors and its checks. */
@Dependent
public class LedgerRepository {

  /** A step links this many at most, so that it holds its lock briefly. */
  private static final int STEP = 500;

  private static final String USE =
      """
      u.id, u.seal_id, u.used_at, u.used_on, u.used_by, u.paper, u.subject, u.subject_id, u.digest,
      u.copies, u.approved_by, u.authority\
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public LedgerRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Links the uses that are committed and not linked, in the order of their numbers; returns how
   * many. One node at a time: another one returns 0 at once.
   */
  public int link() {
    Object free =
        entityManager
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('seal_use_link'))")
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      return 0;
    }
    Columns last = last();
    long position = last.number(0);
    String hash = last.text(1);
    List<UseRecord> uses = takeUnlinked();
    for (UseRecord use : uses) {
      String next = use.hashAfter(hash);
      entityManager
          .createNativeQuery("insert into seal_use_link values (?1, ?2, ?3, ?4)")
          .setParameter(1, ++position)
          .setParameter(2, use.id())
          .setParameter(3, hash)
          .setParameter(4, next)
          .executeUpdate();
      hash = next;
    }
    return uses.size();
  }

  private List<UseRecord> takeUnlinked() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "with taken as (delete from seal_use_to_link where seal_use_id in"
                    + " (select seal_use_id from seal_use_to_link order by seal_use_id limit ?1)"
                    + " returning seal_use_id) select "
                    + USE
                    + " from taken t join seal_use u on u.id = t.seal_use_id order by u.id")
            .setParameter(1, STEP)
            .getResultList();
    return rows.stream().map(Columns::new).map(row -> use(row, 0)).toList();
  }

  private Columns last() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select position, hash from seal_use_link order by position desc limit 1")
            .getResultList();
    return rows.isEmpty()
        ? new Columns(new Object[] {0L, UseRecord.NOTHING})
        : new Columns(rows.get(0));
  }

  /** Returns what the chain is now. */
  public LedgerState state() {
    Columns last = last();
    return new LedgerState(
        last.number(0), last.text(1), count("select count(*) from seal_use_to_link"));
  }

  /** Returns how many uses are neither linked nor wait for it: somebody took them out of both. */
  public long unheld() {
    return count(
        "select count(*) from seal_use u"
            + " where not exists (select from seal_use_link l where l.seal_use_id = u.id)"
            + " and not exists (select from seal_use_to_link w where w.seal_use_id = u.id)");
  }

  private long count(String query) {
    return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
  }

  /** Returns the links after a place, at most so many, in their order, each with its use. */
  public List<ChainReader.Link> links(long after, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select l.position, l.previous, l.hash, "
                    + USE
                    + " from seal_use_link l left join seal_use u on u.id = l.seal_use_id"
                    + " where l.position > ?1 order by l.position limit ?2")
            .setParameter(1, after)
            .setParameter(2, most)
            .getResultList();
    List<ChainReader.Link> links = new ArrayList<>();
    for (Object each : rows) {
      Columns row = new Columns(each);
      String use = row.number(3) == null ? null : use(row, 3).canonical();
      links.add(new ChainReader.Link(row.number(0), row.text(1), row.text(2), use));
    }
    return links;
  }

  private static UseRecord use(Columns row, int from) {
    return new UseRecord(
        row.number(from),
        row.number(from + 1),
        row.moment(from + 2),
        row.day(from + 3),
        row.text(from + 4),
        row.text(from + 5),
        row.text(from + 6),
        row.number(from + 7),
        row.text(from + 8),
        row.number(from + 9),
        row.number(from + 10),
        row.text(from + 11));
  }

  /** Keeps an anchor. */
  public void add(LedgerAnchor anchor) {
    entityManager.persist(anchor);
    entityManager.flush();
  }

  /** Returns the anchors, the oldest first. */
  public List<LedgerAnchor> anchors() {
    return entityManager
        .createQuery("select a from LedgerAnchor a order by a.day", LedgerAnchor.class)
        .getResultList();
  }

  /** Returns the newest anchors, the newest first. */
  public List<LedgerAnchor> newestAnchors(int most) {
    return entityManager
        .createQuery("select a from LedgerAnchor a order by a.day desc", LedgerAnchor.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Returns the newest anchor. */
  public Optional<LedgerAnchor> newestAnchor() {
    return newestAnchors(1).stream().findFirst();
  }

  /** Records a check. */
  public void record(ChainCheck check) {
    entityManager
        .createNativeQuery(
            "insert into ledger_check (checked_at, positions, break_at, finding)"
                + " values (?1, ?2, cast(?3 as bigint), cast(?4 as text))")
        .setParameter(1, Timestamp.from(check.checkedAt()))
        .setParameter(2, check.positions())
        .setParameter(3, check.breakAt())
        .setParameter(4, check.finding())
        .executeUpdate();
  }

  /** Returns the newest checks, the newest first. */
  public List<ChainCheck> checks(int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select checked_at, positions, break_at, finding from ledger_check"
                    + " order by id desc limit ?1")
            .setParameter(1, most)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new ChainCheck(row.moment(0), row.number(1), row.number(2), row.text(3)))
        .toList();
  }
}
