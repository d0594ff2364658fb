package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.inspection.draw.Visit;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws in the database, which only grow. */
@Dependent
public class DrawRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DrawRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps others from this plan's draws until the transaction ends. */
  public void lock(long planId) {
    entityManager
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtext('inspection_draw'), CAST(?1 AS int)) AS text)")
        .setParameter(1, planId)
        .getSingleResult();
  }

  /** Opens a draw. */
  public void open(long planId, int round, String reason, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_draw VALUES (nextval('entity_id'), ?1, ?2, CAST(?3 AS text), ?4,"
                + " ?5)")
        .setParameter(1, planId)
        .setParameter(2, round)
        .setParameter(3, reason)
        .setParameter(4, Timestamp.from(at))
        .setParameter(5, by)
        .executeUpdate();
  }

  /** Keeps a commitment. */
  public void commit(long drawId, Party party, String commitment, Instant at, String by) {
    said("draw_commitment", drawId, party, commitment, at, by);
  }

  /** Keeps a nonce. */
  public void reveal(long drawId, Party party, String nonce, Instant at, String by) {
    said("draw_nonce", drawId, party, nonce, at, by);
  }

  private void said(String table, long drawId, Party party, String what, Instant at, String by) {
    entityManager
        .createNativeQuery("INSERT INTO " + table + " VALUES (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, drawId)
        .setParameter(2, party.name())
        .setParameter(3, what)
        .setParameter(4, Timestamp.from(at))
        .setParameter(5, by)
        .executeUpdate();
  }

  /** Freezes a roster. */
  public void freeze(long drawId, Roster roster, LocalDate revealBy, Instant at, String by) {
    entityManager
        .createNativeQuery("INSERT INTO draw_roster VALUES (?1, ?2, ?3, CAST(?4 AS date), ?5, ?6)")
        .setParameter(1, drawId)
        .setParameter(2, roster.text())
        .setParameter(3, roster.digest())
        .setParameter(4, revealBy.toString())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Keeps a result. */
  public void drawn(long drawId, String record, List<Visit> visits, Instant at) {
    entityManager
        .createNativeQuery("INSERT INTO draw_result VALUES (?1, ?2, ?3)")
        .setParameter(1, drawId)
        .setParameter(2, record)
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
    for (Visit visit : visits) {
      for (int place = 0; place < visit.inspectors().size(); place++) {
        entityManager
            .createNativeQuery("INSERT INTO draw_visit VALUES (?1, ?2, ?3, ?4)")
            .setParameter(1, drawId)
            .setParameter(2, visit.target())
            .setParameter(3, visit.inspectors().get(place))
            .setParameter(4, place + 1)
            .executeUpdate();
      }
    }
  }

  /** Returns the record of a draw that was drawn. */
  public Optional<String> record(long planId, long drawId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT t.record FROM draw_result t JOIN inspection_draw d ON d.id = t.draw_id"
                    + " WHERE d.plan_id = ?1 AND d.id = ?2")
            .setParameter(1, planId)
            .setParameter(2, drawId)
            .getResultList();
    return rows.stream().map(Object::toString).findFirst();
  }

  /** Returns whether an inspection of a plan has its record on site. */
  public boolean visited(long planId) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                "SELECT EXISTS (SELECT FROM inspection_record r JOIN inspection_draw d"
                    + " ON d.id = r.draw_id WHERE d.plan_id = ?1)")
            .setParameter(1, planId)
            .getSingleResult();
  }

  /** Returns the draws of a plan, the first one first. */
  public List<DrawRound> rounds(long planId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT d.id, d.round, d.reason, r.content, r.digest, r.reveal_by, r.frozen_at,
                  t.drawn_at
                FROM inspection_draw d LEFT JOIN draw_roster r ON r.draw_id = d.id
                  LEFT JOIN draw_result t ON t.draw_id = d.id
                WHERE d.plan_id = ?1 ORDER BY d.round
                """)
            .setParameter(1, planId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new DrawRound(
                    c.number(0),
                    c.number(1).intValue(),
                    c.text(2),
                    told("SELECT party, commitment FROM draw_commitment", c.number(0)),
                    c.text(3),
                    c.text(4),
                    c.day(5),
                    c.moment(6),
                    told("SELECT party, nonce FROM draw_nonce", c.number(0)),
                    c.moment(7),
                    visits(c.number(0))))
        .toList();
  }

  private Map<Party, String> told(String query, long drawId) {
    List<?> rows =
        entityManager
            .createNativeQuery(query + " WHERE draw_id = ?1")
            .setParameter(1, drawId)
            .getResultList();
    Map<Party, String> told = new EnumMap<>(Party.class);
    rows.stream().map(Columns::new).forEach(c -> told.put(Party.valueOf(c.text(0)), c.text(1)));
    return told;
  }

  private List<Visit> visits(long drawId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT target_id, inspector_id FROM draw_visit WHERE draw_id = ?1"
                    + " ORDER BY target_id, place")
            .setParameter(1, drawId)
            .getResultList();
    Map<Long, List<Long>> visits = new LinkedHashMap<>();
    rows.stream()
        .map(Columns::new)
        .forEach(
            c -> visits.computeIfAbsent(c.number(0), any -> new ArrayList<>()).add(c.number(1)));
    return visits.entrySet().stream()
        .map(each -> new Visit(each.getKey(), each.getValue()))
        .toList();
  }
}
