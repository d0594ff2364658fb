package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Gaps, on everybody's board: a party of a handover that is not complete without a liaison (R7), a
 * supervising department without a linkage operator (R22), today or on a day soon that is known
 * already. A gap can only begin where an appointment or a stay ends, or an absence or a supervision
 * begins.
 */
@Dependent
public class GapAlerts implements AlertSource {

  /** So many calendar days ahead a gap to come is told. */
  static final int AHEAD = 30;

  private static final String PAGE = "/staffing/list.xhtml";

  private static final String GAPS =
      """
      WITH wanted AS (
        SELECT DISTINCT p.body_id, 'LIAISON' AS duty, CAST(NULL AS date) AS from_day,
          CAST(NULL AS date) AS to_day
        FROM handover h CROSS JOIN LATERAL (VALUES (h.from_body_id), (h.to_body_id)) AS p (body_id)
        WHERE h.completed_on IS NULL AND h.withdrawn_on IS NULL
        UNION SELECT body_id, 'LINKAGE_OPERATOR', from_day, to_day FROM supervision
        WHERE to_day IS NULL OR to_day >= CAST(?1 AS date)),
      days AS (
        SELECT CAST(?1 AS date) AS day
        UNION SELECT ends_on + 1 FROM appointment WHERE duty IN ('LIAISON', 'LINKAGE_OPERATOR')
          AND ends_on BETWEEN CAST(?1 AS date) AND CAST(?1 AS date) + ?2
        UNION SELECT last_day + 1 FROM official
          WHERE last_day BETWEEN CAST(?1 AS date) AND CAST(?1 AS date) + ?2
        UNION SELECT from_day FROM wanted
          WHERE from_day BETWEEN CAST(?1 AS date) AND CAST(?1 AS date) + ?2
        UNION SELECT begins_on FROM absence WHERE state = 'CONFIRMED'
          AND begins_on BETWEEN CAST(?1 AS date) AND CAST(?1 AS date) + ?2)
      SELECT b.name, w.duty, min(d.day)
      FROM wanted w JOIN body b ON b.id = w.body_id CROSS JOIN days d
      WHERE (b.ends_on IS NULL OR b.ends_on >= d.day)
        AND d.day BETWEEN coalesce(w.from_day, d.day) AND coalesce(w.to_day, d.day)
        AND NOT EXISTS (SELECT FROM duties_on(d.day) h
          WHERE h.body_id = w.body_id AND h.duty = w.duty)
      GROUP BY b.id, b.name, w.duty ORDER BY min(d.day), b.id, w.duty
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public GapAlerts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(GAPS)
            .setParameter(1, today.toString())
            .setParameter(2, AHEAD)
            .getResultList();
    return rows.stream().map(Columns::new).map(row -> alert(row, today)).toList();
  }

  private static Alert alert(Columns row, LocalDate today) {
    LocalDate from = row.day(2);
    return new Alert(
        from.isAfter(today) ? Alert.Kind.GAP_COMING : Alert.Kind.GAP,
        row.text(0),
        Duty.valueOf(row.text(1)),
        from,
        0,
        PAGE);
  }
}
