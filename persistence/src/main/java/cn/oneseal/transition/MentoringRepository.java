package cn.oneseal.transition;

import cn.oneseal.persistence.Columns;
import cn.oneseal.sweep.StepRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions, readiness checks, extensions and closing reports in the database. */
@Dependent
public class MentoringRepository {

  private static final String REPORT =
      """
      INSERT INTO transition_report (transition_id, ended_on, made_at, pairs, sessions,
        confirmed_minutes, unconfirmed, last_check_on, ready, planned)
      SELECT t.id, t.ends_on, ?1,
        (SELECT count(*) FROM mentorship m WHERE m.transition_id = t.id),
        s.recorded, s.confirmed_minutes, s.unconfirmed, c.checked_on, c.ready, t.plan IS NOT NULL
      FROM transition t
        JOIN transition_step e
          ON e.transition_id = t.id AND e.step = 'ENDED' AND e.due_on = t.ends_on
        CROSS JOIN LATERAL (
          SELECT count(*) AS recorded,
            coalesce(sum(x.minutes) FILTER (WHERE x.both_confirmed), 0) AS confirmed_minutes,
            count(*) FILTER (WHERE NOT x.both_confirmed) AS unconfirmed
          FROM (SELECT v.minutes,
              v.mentor_confirmed_at IS NOT NULL AND v.trainee_confirmed_at IS NOT NULL
                AS both_confirmed
            FROM mentor_session v JOIN mentorship m ON m.id = v.mentorship_id
            WHERE m.transition_id = t.id) AS x) AS s
        LEFT JOIN LATERAL (
          SELECT r.checked_on, r.ready FROM readiness_check r
          WHERE r.transition_id = t.id ORDER BY r.id DESC LIMIT 1) AS c ON true
      WHERE t.id = ANY (CAST(string_to_array(CAST(?2 AS text), ',') AS bigint[]))
        AND NOT EXISTS (SELECT FROM transition_report r WHERE r.transition_id = t.id)
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public MentoringRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new session, question, check or extension. */
  public <T> T add(T entity) {
    entityManager.persist(entity);
    return entity;
  }

  /** Finds a session. */
  public Optional<MentorSession> session(long id) {
    return Optional.ofNullable(entityManager.find(MentorSession.class, id));
  }

  /** Returns the sessions of a transition, the latest first. */
  public List<MentorSession> sessions(long transitionId) {
    return entityManager
        .createQuery(
            "select s from MentorSession s join fetch s.mentorship m"
                + " where m.transition.id = :transition order by s.heldOn desc, s.id desc",
            MentorSession.class)
        .setParameter("transition", transitionId)
        .getResultList();
  }

  /** Returns the questions asked now. */
  public List<ReadinessQuestion> form() {
    return entityManager
        .createQuery(
            "select q from ReadinessQuestion q where q.retiredOn is null order by q.id",
            ReadinessQuestion.class)
        .getResultList();
  }

  /** Finds a question. */
  public Optional<ReadinessQuestion> question(long id) {
    return Optional.ofNullable(entityManager.find(ReadinessQuestion.class, id));
  }

  /** Returns the readiness checks of a transition, the latest first. */
  public List<ReadinessCheck> checks(long transitionId) {
    return entityManager
        .createQuery(
            "select c from ReadinessCheck c where c.transitionId = :transition order by c.id desc",
            ReadinessCheck.class)
        .setParameter("transition", transitionId)
        .getResultList();
  }

  /** Returns what the latest check of each transition found. */
  public Map<Long, Boolean> readiness() {
    Map<Long, Boolean> ready = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "SELECT DISTINCT ON (transition_id) transition_id, ready FROM readiness_check"
                    + " ORDER BY transition_id, id DESC")
            .getResultList()) {
      Columns row = new Columns(each);
      ready.put(row.number(0), row.yes(1));
    }
    return ready;
  }

  /** Returns the extensions of a transition, the earliest first. */
  public List<TransitionExtension> extensions(long transitionId) {
    return entityManager
        .createQuery(
            "select e from TransitionExtension e where e.transitionId = :transition order by e.id",
            TransitionExtension.class)
        .setParameter("transition", transitionId)
        .getResultList();
  }

  /** Finds a case of an item by its number. */
  public Optional<Long> caseOf(long itemId, String caseNo) {
    List<?> rows =
        entityManager
            .createNativeQuery("SELECT id FROM case_file WHERE item_id = ?1 AND case_no = ?2")
            .setParameter(1, itemId)
            .setParameter(2, caseNo)
            .getResultList();
    return rows.stream().map(Columns::new).map(row -> row.number(0)).findFirst();
  }

  /** Returns the numbers of the cases that the sessions of a transition followed. */
  public Map<Long, String> caseNumbers(long transitionId) {
    Map<Long, String> numbers = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "SELECT DISTINCT c.id, c.case_no FROM mentor_session s"
                    + " JOIN mentorship m ON m.id = s.mentorship_id"
                    + " JOIN case_file c ON c.id = s.case_id WHERE m.transition_id = ?1")
            .setParameter(1, transitionId)
            .getResultList()) {
      Columns row = new Columns(each);
      numbers.put(row.number(0), row.text(1));
    }
    return numbers;
  }

  /** Makes the closing reports of those transitions whose end was raised; returns how many. */
  public int makeReports(List<Long> transitions, Instant at) {
    return entityManager
        .createNativeQuery(REPORT)
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, StepRepository.listed(transitions))
        .executeUpdate();
  }

  /** Returns the closing report of a transition. */
  public Optional<TransitionReport> report(long transitionId) {
    return Optional.ofNullable(reports().get(transitionId));
  }

  /** Returns the closing reports, by transition. */
  public Map<Long, TransitionReport> reports() {
    Map<Long, TransitionReport> reports = new HashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                "SELECT transition_id, ended_on, made_at, pairs, sessions, confirmed_minutes,"
                    + " unconfirmed, last_check_on, ready, planned FROM transition_report")
            .getResultList()) {
      Columns row = new Columns(each);
      reports.put(
          row.number(0),
          new TransitionReport(
              row.day(1),
              row.moment(2),
              row.number(3).intValue(),
              row.number(4).intValue(),
              row.number(5).intValue(),
              row.number(6).intValue(),
              row.day(7),
              row.day(7) == null ? null : row.yes(8),
              ((Object[]) each)[9] == null ? null : row.yes(9)));
    }
    return reports;
  }
}
