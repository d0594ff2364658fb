package cn.oneseal.inflight;

import cn.oneseal.casefile.AcceptanceKind;
import cn.oneseal.casefile.CaseState;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cases in flight in the database; set-based. */
@Dependent
public class InFlightRepository {

  private static final String LISTING =
      """
      INSERT INTO in_flight_case (handover_id, case_id, case_no, item_name, applicant_name,
        accepted_on, due_on, later, listed_at)
      SELECT h.id, c.id, c.case_no, i.name, c.applicant_name, c.accepted_on, c.due_on, ?2, ?3
      FROM handover h JOIN approval_item i ON i.id = h.item_id
        JOIN case_file c ON c.body_id = h.from_body_id AND c.item_id = h.item_id
          AND c.accepted_on <= h.completed_on AND c.state <> 'CLOSED'
      """;

  private static final String SUMMARIES =
      """
      SELECT h.id, i.name, f.name, t.name, h.completed_on, count(x.case_id),
        count(c.id) FILTER (WHERE c.state <> 'CLOSED'),
        count(c.id) FILTER (WHERE c.state <> 'CLOSED' AND c.due_on < CAST(?2 AS date)),
        min(c.due_on) FILTER (WHERE c.state <> 'CLOSED')
      FROM handover h JOIN approval_item i ON i.id = h.item_id
        JOIN body f ON f.id = h.from_body_id JOIN body t ON t.id = h.to_body_id
        LEFT JOIN in_flight_case x ON x.handover_id = h.id
        LEFT JOIN case_file c ON c.id = x.case_id
      WHERE h.completed_on IS NOT NULL AND ?1 IN (h.from_body_id, h.to_body_id)
      GROUP BY h.id, i.id, f.id, t.id
      ORDER BY 7 DESC, h.completed_on, h.id
      """;

  private static final String ROWS =
      """
      SELECT x.case_id, x.case_no, x.item_name, x.applicant_name, x.accepted_on, c.acceptance,
        c.accepted_at, c.due_on, x.later, c.state, d.number, d.issued_on
      FROM in_flight_case x JOIN case_file c ON c.id = x.case_id
        LEFT JOIN decision d ON d.case_id = c.id
      WHERE x.handover_id = ?1 ORDER BY x.accepted_on, x.case_id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public InFlightRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Lists what is open at a handover that completes now; returns how many cases. */
  public int listAtHandover(long handoverId, Instant at) {
    entityManager.flush();
    return list(LISTING + "WHERE h.id = ?1", handoverId, false, at);
  }

  /**
   * Adds a case to the list of each completed handover of its body and item whose day its
   * acceptance precedes; returns how many lists.
   */
  public int addLater(long caseId, Instant at) {
    entityManager.flush();
    return list(LISTING + "WHERE c.id = ?1 AND h.completed_on IS NOT NULL", caseId, true, at);
  }

  private int list(String sql, long id, boolean later, Instant at) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, id)
        .setParameter(2, later)
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** Counts, for each completed handover that a body is a party of, those with work left first. */
  public List<InFlightSummary> summaries(long bodyId, LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(SUMMARIES)
            .setParameter(1, bodyId)
            .setParameter(2, today.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new InFlightSummary(
                    c.number(0),
                    c.text(1),
                    c.text(2),
                    c.text(3),
                    c.day(4),
                    c.number(5),
                    c.number(6),
                    c.number(7),
                    c.day(8)))
        .toList();
  }

  /** Returns the list of a handover, by day of acceptance. */
  public List<InFlightRow> rows(long handoverId) {
    List<?> rows =
        entityManager.createNativeQuery(ROWS).setParameter(1, handoverId).getResultList();
    return rows.stream().map(Columns::new).map(InFlightRepository::row).toList();
  }

  private static InFlightRow row(Columns c) {
    return new InFlightRow(
        c.number(0),
        c.text(1),
        c.text(2),
        c.text(3),
        c.day(4),
        AcceptanceKind.valueOf(c.text(5)),
        c.moment(6),
        c.day(7),
        c.yes(8),
        CaseState.valueOf(c.text(9)),
        c.text(10),
        c.day(11));
  }
}
