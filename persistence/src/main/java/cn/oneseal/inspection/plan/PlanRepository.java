package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.DrawMethod;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans in the database. */
@Dependent
public class PlanRepository {

  private static final String SELECT =
      """
      SELECT p.id, p.body_id, b.name, p.name, p.method, p.inspectors_each, p.targets_drawn,
        p.region_id, r.name, count(c.inspection_id), count(DISTINCT c.target_id), p.made_at,
        p.made_by,
        (SELECT count(*) FROM draw_commitment m WHERE m.draw_id = d.id),
        (SELECT o.reveal_by FROM draw_roster o WHERE o.draw_id = d.id),
        EXISTS (SELECT FROM draw_result t WHERE t.draw_id = d.id)
      FROM inspection_plan p JOIN body b ON b.id = p.body_id LEFT JOIN body r ON r.id = p.region_id
        JOIN inspection_plan_case c ON c.plan_id = p.id
        JOIN LATERAL (SELECT w.id FROM inspection_draw w WHERE w.plan_id = p.id
          ORDER BY w.round DESC LIMIT 1) d ON true
      """;

  private static final String GROUP = " GROUP BY p.id, b.id, r.id, d.id";

  /** Open, and in no plan that visits it or may still draw it. */
  private static final String FREE =
      """
      SELECT n.id, min(n.id) OVER (PARTITION BY coalesce(k.applicant_code, k.applicant_name)),
        k.case_no, i.id, i.name, k.applicant_name, n.due_on, n.closed_on
      FROM inspection n JOIN case_file k ON k.id = n.case_id JOIN approval_item i ON i.id = n.item_id
      WHERE n.body_id = ?1 AND n.closed_on IS NULL
        AND NOT EXISTS (SELECT FROM inspection_plan_case c
          LEFT JOIN LATERAL (SELECT d.id FROM inspection_draw d WHERE d.plan_id = c.plan_id
            ORDER BY d.round DESC LIMIT 1) d ON true
          LEFT JOIN draw_result t ON t.draw_id = d.id
          WHERE c.inspection_id = n.id AND (t.draw_id IS NULL OR EXISTS (SELECT FROM draw_visit v
            WHERE v.draw_id = d.id AND v.target_id = c.target_id)))
      """;

  /** As many as a plan takes at once. */
  public static final int MOST = 500;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PlanRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps others from planning for a department until the transaction ends. */
  public void lock(long bodyId) {
    entityManager
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtext('inspection_plan'), CAST(?1 AS int)) AS text)")
        .setParameter(1, bodyId)
        .getSingleResult();
  }

  /** Returns the inspections of a department that a plan can take, the earliest due first. */
  public List<PlannedCase> free(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(FREE + " ORDER BY n.due_on, n.id")
            .setParameter(1, bodyId)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream().map(Columns::new).map(PlanRepository::planned).toList();
  }

  /** Keeps a plan with its cases; returns its id. */
  public long make(long bodyId, PlanForm form, List<PlannedCase> cases, Instant at, String by) {
    long targets = cases.stream().map(PlannedCase::targetId).distinct().count();
    long id =
        ((Number) entityManager.createNativeQuery("SELECT nextval('entity_id')").getSingleResult())
            .longValue();
    entityManager
        .createNativeQuery(
            """
            INSERT INTO inspection_plan (id, body_id, name, method, inspectors_each,
              targets_drawn, region_id, made_at, made_by)
            VALUES (?9, ?1, ?2, ?3, ?4, ?5, CAST(?6 AS bigint), ?7, ?8)
            """)
        .setParameter(1, bodyId)
        .setParameter(2, form.name())
        .setParameter(3, form.method().name())
        .setParameter(4, form.inspectorsEach())
        .setParameter(5, form.targets((int) targets))
        .setParameter(6, form.regionId() == null ? null : form.regionId().toString())
        .setParameter(7, Timestamp.from(at))
        .setParameter(8, by)
        .setParameter(9, id)
        .executeUpdate();
    for (PlannedCase each : cases) {
      entityManager
          .createNativeQuery("INSERT INTO inspection_plan_case VALUES (?1, ?2, ?3)")
          .setParameter(1, id)
          .setParameter(2, each.inspectionId())
          .setParameter(3, each.targetId())
          .executeUpdate();
    }
    return id;
  }

  /** Finds a plan. */
  public Optional<Plan> find(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(SELECT + " WHERE p.id = ?1" + GROUP)
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Columns::new).map(PlanRepository::plan).findFirst();
  }

  /** Returns a part of a department's plans, or of everybody's for null, the newest first. */
  public KeyPage<Plan> list(Long bodyId, Slice slice) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                SELECT
                    + " WHERE (CAST(?1 AS bigint) IS NULL OR p.body_id = CAST(?1 AS bigint))"
                    + " AND (CAST(?2 AS bigint) IS NULL OR p.id "
                    + (slice.back() ? ">" : "<")
                    + " CAST(?2 AS bigint))"
                    + GROUP
                    + (slice.back() ? " ORDER BY p.id LIMIT ?3" : " ORDER BY p.id DESC LIMIT ?3"))
            .setParameter(1, bodyId == null ? null : bodyId.toString())
            .setParameter(2, slice.anchor())
            .setParameter(3, Slice.SIZE + 1)
            .getResultList();
    return KeyPage.of(slice, rows.stream().map(Columns::new).map(PlanRepository::plan).toList());
  }

  /** Returns the cases of a plan, by target. */
  public List<PlannedCase> cases(long planId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT n.id, c.target_id, k.case_no, i.id, i.name, k.applicant_name, n.due_on,
                  n.closed_on
                FROM inspection_plan_case c JOIN inspection n ON n.id = c.inspection_id
                  JOIN case_file k ON k.id = n.case_id JOIN approval_item i ON i.id = n.item_id
                WHERE c.plan_id = ?1 ORDER BY c.target_id, n.id
                """)
            .setParameter(1, planId)
            .getResultList();
    return rows.stream().map(Columns::new).map(PlanRepository::planned).toList();
  }

  /** Keeps a recusal. */
  public void recuse(long planId, RecusalForm form, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_recusal (plan_id, inspector_id, target_id, reason, recorded_at,"
                + " recorded_by) VALUES (?1, ?2, CAST(?3 AS bigint), ?4, ?5, ?6)")
        .setParameter(1, planId)
        .setParameter(2, form.inspectorId())
        .setParameter(3, form.targetId() == null ? null : form.targetId().toString())
        .setParameter(4, form.reason())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Returns the recusals of a plan, the earliest first. */
  public List<Recusal> recusals(long planId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT x.inspector_id, n.name, x.target_id, x.reason, x.recorded_at, x.recorded_by"
                    + " FROM inspection_recusal x JOIN inspector n ON n.id = x.inspector_id"
                    + " WHERE x.plan_id = ?1 ORDER BY x.id")
            .setParameter(1, planId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new Recusal(c.number(0), c.text(1), c.number(2), c.text(3), c.moment(4), c.text(5)))
        .toList();
  }

  private static Plan plan(Columns c) {
    return new Plan(
        c.number(0),
        c.number(1),
        c.text(2),
        c.text(3),
        DrawMethod.valueOf(c.text(4)),
        c.number(5).intValue(),
        c.number(6).intValue(),
        c.number(7),
        c.text(8),
        c.number(9).intValue(),
        c.number(10).intValue(),
        c.moment(11),
        c.text(12),
        new DrawProgress(c.number(13).intValue(), c.day(14), c.yes(15)));
  }

  private static PlannedCase planned(Columns c) {
    return new PlannedCase(
        c.number(0), c.number(1), c.text(2), c.number(3), c.text(4), c.text(5), c.day(6), c.day(7));
  }
}
