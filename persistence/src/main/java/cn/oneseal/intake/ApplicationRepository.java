package cn.oneseal.intake;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applications, their papers and history in the database. */
@Dependent
public class ApplicationRepository {

  /** The fifth days of applications that nothing was said to, which a new calendar moves. */
  public static final KeptDeadlines OPEN_DEADLINES =
      new KeptDeadlines(
          KeptDeadlines.Subject.APPLICATION,
          "application",
          "received_on",
          Integer.toString(Application.DAYS),
          "'WORKING_DAY'",
          "fifth_on",
          "fifth_provisional",
          "state = 'RECEIVED'");

  private static final String ROWS =
      """
      SELECT a.id, a.number, i.name, r.name, b.name, a.applicant_name, a.state, a.received_on,
        a.fifth_on, a.fifth_provisional, a.asked_on, a.case_id, h.name, a.licence, a.had_power,
        a.body_id, a.supplied_on, s.holder_body_id
      FROM application a JOIN approval_item i ON i.id = a.item_id
        JOIN body r ON r.id = a.received_body_id JOIN body b ON b.id = a.body_id
        LEFT JOIN LATERAL (SELECT c.holder_body_id FROM competence_on_record c
          WHERE c.item_id = a.item_id AND c.from_day <= CAST(?1 AS date)
          ORDER BY c.from_day DESC LIMIT 1) s ON true
        LEFT JOIN body h ON h.id = s.holder_body_id
      """;

  private static final String LIST =
      ROWS
          + """
          WHERE a.body_id = ?2 AND (NOT CAST(?3 AS boolean) OR a.closed_on IS NULL)
            AND (CAST(?4 AS text) IS NULL OR strpos(a.number, CAST(?4 AS text)) > 0
                 OR strpos(a.applicant_name, CAST(?4 AS text)) > 0
                 OR strpos(i.name, CAST(?4 AS text)) > 0)
            AND (CAST(?5 AS bigint) IS NULL OR a.id %s CAST(?5 AS bigint))
          ORDER BY a.id %s LIMIT ?6
          """;

  private static final String ACROSS =
      ROWS
          + """
          WHERE a.closed_on IS NULL AND a.body_id <> s.holder_body_id
            AND ?2 IN (a.body_id, s.holder_body_id)
          ORDER BY a.fifth_on, a.id
          """;

  private static final String AT_HANDOVER =
      ROWS
          + """
          WHERE a.item_id = ?2 AND a.received_body_id = ?3 AND a.had_power
            AND (a.closed_on IS NULL OR a.closed_on > CAST(?4 AS date))
            AND (CAST(?4 AS date) IS NULL OR a.received_on <= CAST(?4 AS date))
          ORDER BY a.closed_on IS NOT NULL, a.fifth_on, a.id
          """;

  private final EntityManager entityManager;
  private final PendingApplicationRule rule = new PendingApplicationRule();

  /** Works on an entity manager. */
  @Inject
  public ApplicationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new application at once. */
  public Application add(Application application) {
    entityManager.persist(application);
    entityManager.flush();
    return application;
  }

  /** Finds an application. */
  public Optional<Application> find(long id) {
    return Optional.ofNullable(entityManager.find(Application.class, id));
  }

  /** Finds an application to act on: whoever comes second waits, then sees a newer version. */
  public Optional<Application> lock(long id) {
    return Optional.ofNullable(
        entityManager.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Makes an act count as a change of the application, whatever row it touches. */
  public void touch(Application application) {
    entityManager.lock(application, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Finds the application received from a form, after waiting for whoever sends the same one. */
  public Optional<Application> receivedFrom(String requestId) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS held")
        .setParameter(1, requestId)
        .getSingleResult();
    return entityManager
        .createQuery(
            "select a from Application a where a.receipt.requestId = :request", Application.class)
        .setParameter("request", requestId)
        .getResultStream()
        .findFirst();
  }

  /** Finds the application that became a case; none of a case entered by its slip. */
  public Optional<Application> ofCase(long caseId) {
    return entityManager
        .createQuery(
            "select a from Application a where a.closing.caseId = :case", Application.class)
        .setParameter("case", caseId)
        .getResultStream()
        .findFirst();
  }

  /** Draws the next number of a receipt. */
  public long nextNumber() {
    return ((Number)
            entityManager.createNativeQuery("SELECT nextval('receipt_number')").getSingleResult())
        .longValue();
  }

  /**
   * Returns the applications that a night may have work on: silence past the fifth day, or a power
   * that is another's. The rule is asked of each.
   */
  public List<Long> due(LocalDate night) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT a.id FROM application a
                WHERE a.closed_on IS NULL AND (
                  a.state = 'RECEIVED' AND a.licence AND a.had_power
                    AND a.fifth_on < CAST(?1 AS date)
                  OR (a.asked_on IS NOT NULL
                      OR NOT (a.licence AND a.had_power) AND a.fifth_on < CAST(?1 AS date))
                    AND a.body_id <> (SELECT c.holder_body_id FROM competence_on_record c
                      WHERE c.item_id = a.item_id AND c.from_day <= CAST(?1 AS date)
                      ORDER BY c.from_day DESC LIMIT 1))
                ORDER BY a.id
                """)
            .setParameter(1, night.toString())
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  /** Adds to the history of an application. */
  public void record(
      long applicationId,
      ApplicationAct act,
      Instant at,
      String username,
      String name,
      String note) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "INSERT INTO application_event (application_id, at, username, name, act, note)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS text))")
        .setParameter(1, applicationId)
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, username)
        .setParameter(4, name)
        .setParameter(5, act.name())
        .setParameter(6, note)
        .executeUpdate();
  }

  /** Finds an application that a system handed in. */
  public Optional<Application> handedInBy(String username, String number) {
    return entityManager
        .createQuery(
            "select a from Application a"
                + " where a.receipt.number = :number and a.receipt.system = :system",
            Application.class)
        .setParameter("number", number)
        .setParameter("system", username)
        .getResultStream()
        .findFirst();
  }

  /**
   * What came of a case.
   *
   * @param caseNo its number
   * @param outcome the outcome of the decision that was issued, or null before
   */
  public record Result(String caseNo, String outcome) {}

  /** Returns what came of a case. */
  public Result result(long caseId) {
    Columns found =
        new Columns(
            entityManager
                .createNativeQuery(
                    "SELECT c.case_no, d.outcome FROM case_file c"
                        + " LEFT JOIN decision d ON d.case_id = c.id WHERE c.id = ?1")
                .setParameter(1, caseId)
                .getSingleResult());
    return new Result(found.text(0), found.text(1));
  }

  /** Returns the history of an application, the oldest first. */
  public List<ApplicationEvent> events(long applicationId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT at, name, act, note FROM application_event WHERE application_id = ?1"
                    + " ORDER BY id")
            .setParameter(1, applicationId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new ApplicationEvent(
                    c.moment(0), c.text(1), ApplicationAct.valueOf(c.text(2)), c.text(3)))
        .toList();
  }

  /** Returns a part of a body's list, the newest first. */
  public KeyPage<ApplicationRow> list(
      long bodyId, boolean openOnly, String text, LocalDate today, Slice slice) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                LIST.formatted(slice.back() ? ">" : "<", slice.back() ? "ASC" : "DESC"))
            .setParameter(1, today.toString())
            .setParameter(2, bodyId)
            .setParameter(3, openOnly)
            .setParameter(4, text)
            .setParameter(5, slice.anchor() == null ? null : Long.valueOf(slice.anchor()))
            .setParameter(6, Slice.SIZE + 1)
            .getResultList();
    return KeyPage.of(slice, rows(rows, today));
  }

  /**
   * Returns the open applications between a body and another: on the one's list, in the other's
   * power; those that answer first, first.
   */
  public List<ApplicationRow> across(long bodyId, LocalDate today) {
    return rows(
        entityManager
            .createNativeQuery(ACROSS)
            .setParameter(1, today.toString())
            .setParameter(2, bodyId)
            .getResultList(),
        today);
  }

  /**
   * Returns the applications of an item that a body had received and not accepted at the end of its
   * handover day, with what became of them; before the handover, those that are open.
   *
   * @param handedOverOn the handover day, or null before it
   */
  public List<ApplicationRow> atHandover(
      long itemId, long receivedBodyId, LocalDate handedOverOn, LocalDate today) {
    return rows(
        entityManager
            .createNativeQuery(AT_HANDOVER)
            .setParameter(1, today.toString())
            .setParameter(2, itemId)
            .setParameter(3, receivedBodyId)
            .setParameter(4, handedOverOn == null ? null : handedOverOn.toString())
            .getResultList(),
        today);
  }

  private List<ApplicationRow> rows(List<?> rows, LocalDate today) {
    return rows.stream().map(Columns::new).map(c -> row(c, today)).toList();
  }

  private ApplicationRow row(Columns c, LocalDate today) {
    ApplicationState state = ApplicationState.valueOf(c.text(6));
    PendingApplicationRule.Pending pending =
        new PendingApplicationRule.Pending(
            c.yes(13), c.yes(14), c.number(15), c.day(8), c.day(10) != null, c.day(16) != null);
    return new ApplicationRow(
        c.number(0),
        c.text(1),
        c.text(2),
        c.text(3),
        c.text(4),
        c.text(5),
        state,
        c.day(7),
        c.day(8),
        c.yes(9),
        c.day(10),
        c.number(11),
        c.text(12),
        state.open() ? rule.standing(pending, c.number(17), today) : null);
  }
}
