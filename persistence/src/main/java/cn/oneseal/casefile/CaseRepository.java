package cn.oneseal.casefile;

import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cases, their history and decisions in the database. */
@Dependent
public class CaseRepository {

  /** The deadlines of open cases, which a new calendar moves. */
  public static final KeptDeadlines OPEN_DEADLINES =
      new KeptDeadlines(
          KeptDeadlines.Subject.CASE,
          "case_file",
          "accepted_on",
          "due_amount",
          "due_unit",
          "due_on",
          "due_provisional",
          "state <> 'CLOSED'");

  private static final String LIST =
      """
      SELECT c.id, c.case_no, i.name, b.name, c.state, c.applicant_name, c.accepted_on, c.due_on
      FROM case_file c JOIN approval_item i ON i.id = c.item_id JOIN body b ON b.id = c.body_id
      WHERE (c.body_id = CAST(?1 AS bigint) OR b.kind = 'APPROVAL_BUREAU' AND c.item_id IN (
          SELECT t.item_id FROM mentorship m JOIN transition t ON t.id = m.transition_id
          WHERE m.mentor_official_id = ?2
            AND CAST(?3 AS date) BETWEEN t.starts_on AND t.ends_on))
        AND (CAST(?4 AS text) IS NULL OR c.state = CAST(?4 AS text))
        AND (CAST(?5 AS text) IS NULL OR strpos(c.case_no, CAST(?5 AS text)) > 0
             OR strpos(c.applicant_name, CAST(?5 AS text)) > 0
             OR strpos(i.name, CAST(?5 AS text)) > 0)
        AND (CAST(?6 AS bigint) IS NULL OR c.id %s CAST(?6 AS bigint))
      ORDER BY c.id %s LIMIT ?7
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CaseRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new case at once, so that what follows in the transaction can refer to it. */
  public CaseFile add(CaseFile file) {
    entityManager.persist(file);
    entityManager.flush();
    return file;
  }

  /** Writes a decision and the close of its case, before the pushes that refer to it. */
  public Decision add(Decision decision) {
    entityManager.persist(decision);
    entityManager.flush();
    return decision;
  }

  /** Finds a case. */
  public Optional<CaseFile> find(long id) {
    return Optional.ofNullable(entityManager.find(CaseFile.class, id));
  }

  /** Finds a case to act on: whoever comes second waits, then sees a newer version. */
  public Optional<CaseFile> lock(long id) {
    return Optional.ofNullable(
        entityManager.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Finds a decision. */
  public Optional<Decision> decision(long id) {
    return Optional.ofNullable(entityManager.find(Decision.class, id));
  }

  /** Finds the decision that closed a case. */
  public Optional<Decision> decisionOf(long caseId) {
    return entityManager
        .createQuery("select d from Decision d where d.caseId = :case", Decision.class)
        .setParameter("case", caseId)
        .getResultStream()
        .findFirst();
  }

  /** Draws the next case number. */
  public long nextNumber() {
    return ((Number)
            entityManager.createNativeQuery("SELECT nextval('case_number')").getSingleResult())
        .longValue();
  }

  /** Adds to the history of a case. */
  public void record(
      long caseId, CaseAct act, Instant at, String username, String name, String note) {
    entityManager
        .createNativeQuery(
            "INSERT INTO case_event (case_id, at, username, name, act, note)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS text))")
        .setParameter(1, caseId)
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, username)
        .setParameter(4, name)
        .setParameter(5, act.name())
        .setParameter(6, note)
        .executeUpdate();
  }

  /** Returns the history of a case, the oldest first. */
  public List<CaseEvent> events(long caseId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT at, name, act, note FROM case_event WHERE case_id = ?1 ORDER BY id")
            .setParameter(1, caseId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new CaseEvent(c.moment(0), c.text(1), CaseAct.valueOf(c.text(2)), c.text(3)))
        .toList();
  }

  /** Returns a part of the list, the newest first. */
  public KeyPage<CaseRow> list(CaseQuery query, Slice slice) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                LIST.formatted(slice.back() ? ">" : "<", slice.back() ? "ASC" : "DESC"))
            .setParameter(1, query.bodyId())
            .setParameter(2, query.officialId())
            .setParameter(3, query.today().toString())
            .setParameter(4, query.state() == null ? null : query.state().name())
            .setParameter(5, query.text())
            .setParameter(6, slice.anchor() == null ? null : Long.valueOf(slice.anchor()))
            .setParameter(7, Slice.SIZE + 1)
            .getResultList();
    return KeyPage.of(slice, rows.stream().map(Columns::new).map(CaseRepository::row).toList());
  }

  private static CaseRow row(Columns c) {
    return new CaseRow(
        c.number(0),
        c.text(1),
        c.text(2),
        c.text(3),
        CaseState.valueOf(c.text(4)),
        c.text(5),
        c.day(6),
        c.day(7));
  }
}
