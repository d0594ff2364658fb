package cn.oneseal.linkage;

import cn.oneseal.persistence.Columns;
import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.sealing.ledger.ChainReader;
import cn.oneseal.sealing.ledger.UseRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chains over all pushes, one a department (R23). */
@Dependent
public class PushChainRepository {

  /** So many pushes are linked in one step, and so many links are read at once. */
  private static final int STEP = 500;

  private static final int COLUMNS = 5;

  private static final String PUSH = "p.id, b.code, p.sent_at, p.digest";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PushChainRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Links pushes that are committed and not linked, in the order of their send times; returns how
   * many. One node at a time: another one returns 0 at once.
   */
  public int link() {
    Object free =
        entityManager
            .createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtext('result_push_link'))")
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      return 0;
    }
    List<?> rows =
        entityManager
            .createNativeQuery(
                "WITH taken AS (DELETE FROM result_push_to_link WHERE push_id IN"
                    + " (SELECT w.push_id FROM result_push_to_link w"
                    + " JOIN result_push p ON p.id = w.push_id ORDER BY p.sent_at, p.id LIMIT ?1)"
                    + " RETURNING push_id) SELECT p.to_body_id, "
                    + PUSH
                    + " FROM taken t JOIN result_push p ON p.id = t.push_id"
                    + " JOIN body b ON b.id = p.to_body_id ORDER BY p.sent_at, p.id")
            .setParameter(1, STEP)
            .getResultList();
    Map<Long, PushLink> last = new HashMap<>();
    List<List<Object>> links = new ArrayList<>();
    for (Object each : rows) {
      Columns row = new Columns(each);
      long body = row.number(0);
      PushLink before = last.computeIfAbsent(body, this::last);
      String hash = UseRecord.hashAfter(before.hash(), push(row, 1).canonical());
      PushLink link = new PushLink(before.sequence() + 1, before.hash(), hash);
      links.add(List.of(body, link.sequence(), row.text(1), link.previous(), link.hash()));
      last.put(body, link);
    }
    if (!links.isEmpty()) {
      insert(links);
    }
    return links.size();
  }

  /** Inserts all at once, in their order. */
  private void insert(List<List<Object>> links) {
    Query insert =
        entityManager.createNativeQuery(
            "INSERT INTO result_push_link SELECT * FROM unnest(CAST(?1 AS bigint[]),"
                + " CAST(?2 AS bigint[]), CAST(?3 AS uuid[]), CAST(?4 AS text[]),"
                + " CAST(?5 AS text[]))");
    for (int column = 0; column < COLUMNS; column++) {
      int of = column;
      insert.setParameter(
          column + 1,
          links.stream()
              .map(link -> link.get(of).toString())
              .collect(Collectors.joining(",", "{", "}")));
    }
    insert.executeUpdate();
  }

  private PushLink last(long body) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT sequence, previous, hash FROM result_push_link WHERE to_body_id = ?1"
                    + " ORDER BY sequence DESC LIMIT 1")
            .setParameter(1, body)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new PushLink(row.number(0), row.text(1), row.text(2)))
        .findFirst()
        .orElse(new PushLink(0, UseRecord.NOTHING, UseRecord.NOTHING));
  }

  /** Returns the departments with pushes whose chain no check has followed since a moment. */
  public List<Long> uncheckedSince(Instant moment) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT b.id FROM body b"
                    + " WHERE EXISTS (SELECT FROM result_push p WHERE p.to_body_id = b.id)"
                    + " AND NOT EXISTS (SELECT FROM push_chain_check c WHERE c.body_id = b.id"
                    + " AND c.checked_at >= ?1) ORDER BY b.id")
            .setParameter(1, Timestamp.from(moment))
            .getResultList();
    return rows.stream().map(row -> new Columns(row).number(0)).toList();
  }

  /** Follows the whole chain of a department and tells the first place where it does not hold. */
  public ChainCheck follow(long body, Instant now) {
    ChainReader reader = new ChainReader();
    List<ChainReader.Link> part = links(body, 0);
    while (!part.isEmpty() && part.stream().allMatch(reader::follow)) {
      part = links(body, reader.position());
    }
    String finding = reader.finding().orElseGet(() -> unheld(body) > 0 ? "chain-use-unheld" : null);
    return new ChainCheck(
        now, reader.position(), finding == null ? null : reader.position() + 1, finding);
  }

  private List<ChainReader.Link> links(long body, long after) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT l.sequence, l.previous, l.hash, "
                    + PUSH
                    + " FROM result_push_link l LEFT JOIN (result_push p"
                    + " JOIN body b ON b.id = p.to_body_id) ON p.id = l.push_id"
                    + " WHERE l.to_body_id = ?1 AND l.sequence > ?2 ORDER BY l.sequence LIMIT ?3")
            .setParameter(1, body)
            .setParameter(2, after)
            .setParameter(3, STEP)
            .getResultList();
    List<ChainReader.Link> links = new ArrayList<>();
    for (Object each : rows) {
      Columns row = new Columns(each);
      String push = row.text(3) == null ? null : push(row, 3).canonical();
      links.add(new ChainReader.Link(row.number(0), row.text(1), row.text(2), push));
    }
    return links;
  }

  /** How many pushes are neither linked nor wait for it: somebody took them out of both. */
  private long unheld(long body) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "SELECT count(*) FROM result_push p WHERE p.to_body_id = ?1"
                        + " AND NOT EXISTS (SELECT FROM result_push_link l WHERE l.push_id = p.id)"
                        + " AND NOT EXISTS"
                        + " (SELECT FROM result_push_to_link w WHERE w.push_id = p.id)")
                .setParameter(1, body)
                .getSingleResult())
        .longValue();
  }

  private static PushRecord push(Columns row, int from) {
    return new PushRecord(
        UUID.fromString(row.text(from)),
        row.text(from + 1),
        row.moment(from + 2),
        row.text(from + 3));
  }

  /** Records a check. */
  public void record(long body, ChainCheck check) {
    entityManager
        .createNativeQuery(
            "INSERT INTO push_chain_check (body_id, checked_at, positions, break_at, finding)"
                + " VALUES (?1, ?2, ?3, CAST(?4 AS bigint), CAST(?5 AS text))")
        .setParameter(1, body)
        .setParameter(2, Timestamp.from(check.checkedAt()))
        .setParameter(3, check.positions())
        .setParameter(4, check.breakAt())
        .setParameter(5, check.finding())
        .executeUpdate();
  }

  /** Returns the last check of a department's chain. */
  public Optional<ChainCheck> lastCheck(long body) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT checked_at, positions, break_at, finding FROM push_chain_check"
                    + " WHERE body_id = ?1 ORDER BY id DESC LIMIT 1")
            .setParameter(1, body)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new ChainCheck(row.moment(0), row.number(1), row.number(2), row.text(3)))
        .findFirst();
  }
}
