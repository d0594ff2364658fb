package cn.oneseal.inspection;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.sweep.StepLadder;
import cn.oneseal.sweep.StepLadder.Rung;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inspections in the database. */
@Dependent
public class InspectionRepository {

  /** The deadlines of inspections, which a new calendar moves. */
  public static final KeptDeadlines OPEN_DEADLINES =
      new KeptDeadlines(
          KeptDeadlines.Subject.INSPECTION,
          "inspection",
          "starts_on",
          "months",
          "'MONTH'",
          "due_on",
          "provisional",
          "closed_on IS NULL");

  private static final String SELECT =
      """
      SELECT n.id, n.body_id, b.name, n.push_id, c.case_no, i.name, c.applicant_name, n.starts_on,
             n.months, n.due_on, n.provisional, n.closed_on,
             (SELECT string_agg(s.step || '=' || s.night, ',' ORDER BY s.night,
                array_position(ARRAY['WARNED_7','WARNED_3','WARNED_1','OVERDUE','ESCALATED',
                  'ESCALATED_COUNTY'], s.step))
              FROM inspection_step s WHERE s.inspection_id = n.id)
      FROM inspection n JOIN body b ON b.id = n.body_id JOIN case_file c ON c.id = n.case_id
        JOIN approval_item i ON i.id = n.item_id
      """;

  /**
   * Warnings 7, 3 and 1 calendar days before, then overdue and escalated, first within the
   * department, then to the county, by the days that the county sets (R13, 三（一）1).
   */
  @Produces @Dependent
  public static final StepLadder LADDER =
      new StepLadder(
          "inspection_step",
          "inspection_id",
          "SELECT id, due_on FROM inspection WHERE due_on <= CAST(?1 AS date) + 7"
              + " AND starts_on <= CAST(?1 AS date) AND closed_on IS NULL",
          List.of(
              Rung.warning(7),
              Rung.warning(3),
              Rung.warning(1),
              Rung.after("OVERDUE"),
              Rung.later("ESCALATED", EscalationRepository.days("head_days")),
              Rung.later("ESCALATED_COUNTY", EscalationRepository.days("county_days"))));

  private static final int MOST_ROWS = 50_000;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public InspectionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Reads a push. */
  public PushedDecision pushed(UUID pushId) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    """
                    SELECT p.item_id, p.to_body_id, p.sent_on,
                      d.commitment AND d.outcome = 'APPROVED',
                      coalesce((SELECT b.post_certificate_inspection_months
                        FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
                        WHERE e.item_id = p.item_id AND e.withdrawn_on IS NULL
                        ORDER BY b.issued_on DESC, b.number DESC LIMIT 1), 1)
                    FROM result_push p JOIN decision d ON d.id = p.decision_id
                    WHERE p.id = CAST(?1 AS uuid)
                    """)
                .setParameter(1, pushId.toString())
                .getSingleResult());
    return new PushedDecision(c.number(0), c.number(1), c.day(2), c.yes(3), c.number(4).intValue());
  }

  /** Opens the inspection that a push starts. */
  public void open(UUID pushId, Deadline deadline) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO inspection (id, version, push_id, decision_id, case_id, item_id, body_id,
              starts_on, months, due_on, provisional)
            SELECT nextval('entity_id'), 1, p.id, p.decision_id, p.case_id, p.item_id, p.to_body_id,
              CAST(?2 AS date), ?3, CAST(?4 AS date), ?5
            FROM result_push p WHERE p.id = CAST(?1 AS uuid)
            """)
        .setParameter(1, pushId.toString())
        .setParameter(2, deadline.start().toString())
        .setParameter(3, deadline.amount())
        .setParameter(4, deadline.due().toString())
        .setParameter(5, deadline.provisional())
        .executeUpdate();
  }

  /** Finds an inspection. */
  public Optional<Inspection> find(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(SELECT + " WHERE n.id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Columns::new).map(InspectionRepository::inspection).findFirst();
  }

  /** Keeps the notice of an inspection; returns false where one was given before. */
  public boolean give(long inspectionId, InspectionNotice notice, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO inspection_notice
                VALUES (?1, CAST(?2 AS date), ?3, ?4, CAST(?5 AS text), ?6, ?7, ?8)
                ON CONFLICT DO NOTHING
                """)
            .setParameter(1, inspectionId)
            .setParameter(2, notice.visitOn().toString())
            .setParameter(3, notice.place())
            .setParameter(4, notice.inspectors())
            .setParameter(5, notice.contact())
            .setParameter(6, notice.matters())
            .setParameter(7, Timestamp.from(at))
            .setParameter(8, by)
            .executeUpdate()
        == 1;
  }

  /** Returns the notice of an inspection. */
  public Optional<InspectionNotice> notice(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT visit_on, place, inspectors, contact, matters FROM inspection_notice"
                    + " WHERE inspection_id = ?1")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new InspectionNotice(c.day(0), c.text(1), c.text(2), c.text(3), c.text(4)))
        .findFirst();
  }

  /** Returns a part of a body's inspections, the earliest due first. */
  public KeyPage<Inspection> list(long bodyId, Slice slice) {
    String list =
        SELECT
            + " WHERE n.body_id = ?1 AND (CAST(?2 AS bigint) IS NULL OR (n.due_on, n.id) "
            + (slice.back() ? "<" : ">")
            + " (SELECT a.due_on, a.id FROM inspection a WHERE a.id = CAST(?2 AS bigint)))"
            + (slice.back()
                ? " ORDER BY n.due_on DESC, n.id DESC LIMIT ?3"
                : " ORDER BY n.due_on, n.id LIMIT ?3");
    List<?> rows =
        entityManager
            .createNativeQuery(list)
            .setParameter(1, bodyId)
            .setParameter(2, slice.anchor() == null ? null : Long.valueOf(slice.anchor()))
            .setParameter(3, Slice.SIZE + 1)
            .getResultList();
    return KeyPage.of(
        slice, rows.stream().map(Columns::new).map(InspectionRepository::inspection).toList());
  }

  /** Returns a body's inspections, the earliest due first, as many as a spreadsheet holds well. */
  public List<Inspection> all(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(SELECT + " WHERE n.body_id = ?1 ORDER BY n.due_on, n.id")
            .setParameter(1, bodyId)
            .setMaxResults(MOST_ROWS)
            .getResultList();
    return rows.stream().map(Columns::new).map(InspectionRepository::inspection).toList();
  }

  /** Returns a body's inspections that are not closed, after one by number. */
  public List<Inspection> openAfter(long bodyId, long id, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                SELECT
                    + " WHERE n.body_id = ?1 AND n.id > ?2 AND n.closed_on IS NULL"
                    + " ORDER BY n.id LIMIT ?3")
            .setParameter(1, bodyId)
            .setParameter(2, id)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(Columns::new).map(InspectionRepository::inspection).toList();
  }

  private static Inspection inspection(Columns c) {
    return new Inspection(
        c.number(0),
        c.number(1),
        c.text(2),
        UUID.fromString(c.text(3)),
        c.text(4),
        c.text(5),
        c.text(6),
        c.day(7),
        c.number(8).intValue(),
        c.day(9),
        c.yes(10),
        c.day(11),
        steps(c.text(12)));
  }

  private static List<InspectionStep> steps(String raised) {
    if (raised == null) {
      return List.of();
    }
    return Arrays.stream(raised.split(",", -1))
        .map(step -> step.split("=", -1))
        .map(
            step ->
                new InspectionStep(
                    InspectionStep.Kind.valueOf(step[0]), java.time.LocalDate.parse(step[1])))
        .toList();
  }
}
