package cn.oneseal.inspection;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What went up to the county, and when it does. */
@Dependent
public class EscalationRepository {

  /** More than anybody follows up; the longest overdue. */
  private static final int MOST = 1000;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public EscalationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the query of a setting that counts now. */
  static String days(String column) {
    return "(SELECT " + column + " FROM inspection_escalation_terms ORDER BY id DESC LIMIT 1)";
  }

  /** Returns the terms that count now. */
  public EscalationTerms terms() {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery("SELECT " + days("head_days") + ", " + days("county_days"))
                .getSingleResult());
    return new EscalationTerms(c.number(0).intValue(), c.number(1).intValue());
  }

  /** Sets the terms; what went up before stays. */
  public void set(EscalationTerms terms, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_escalation_terms (head_days, county_days, set_at, set_by)"
                + " VALUES (?1, ?2, ?3, ?4)")
        .setParameter(1, terms.headDays())
        .setParameter(2, terms.countyDays())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, by)
        .executeUpdate();
  }

  /** Returns the open inspections of all departments that went up to the county. */
  public List<LateInspection> atCounty() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT n.id, b.name, k.case_no, i.name, n.due_on, h.night, c.night
                FROM inspection_step c JOIN inspection n ON n.id = c.inspection_id
                  JOIN body b ON b.id = n.body_id JOIN case_file k ON k.id = n.case_id
                  JOIN approval_item i ON i.id = n.item_id
                  LEFT JOIN inspection_step h ON h.inspection_id = n.id AND h.due_on = n.due_on
                    AND h.step = 'ESCALATED'
                WHERE c.step = 'ESCALATED_COUNTY' AND c.due_on = n.due_on AND n.closed_on IS NULL
                ORDER BY n.due_on, n.id
                """)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new LateInspection(
                    c.number(0), c.text(1), c.text(2), c.text(3), c.day(4), c.day(5), c.day(6)))
        .toList();
  }
}
