package cn.oneseal.workbench.unassigned;

import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Finds by one statement what nobody does on a day. */
@Dependent
public class UnassignedReading {

  private static final String ROWS =
      """
      WITH left_body AS (
        SELECT id, body_id, name FROM official WHERE last_day < CAST(?1 AS date)),
      waiting AS (
        SELECT c.body_id,
          CASE c.state WHEN 'ACCEPTED' THEN 'REVIEW' WHEN 'REVIEWED' THEN 'RESOLVE'
            ELSE 'SEAL' END AS kind,
          CASE c.state WHEN 'REVIEWED' THEN 'APPROVER' WHEN 'PENDING_SEAL' THEN 'SEAL_CUSTODIAN'
            ELSE CASE b.kind WHEN 'APPROVAL_BUREAU' THEN 'REVIEWER' ELSE 'CASE_OFFICER' END
            END AS duty,
          '/casefile/list.xhtml' AS link
        FROM case_file c JOIN body b ON b.id = c.body_id
        WHERE c.state IN ('ACCEPTED', 'REVIEWED', 'PENDING_SEAL')
        UNION ALL
        SELECT CASE WHEN e.state IN ('MISSING', 'SENT_BACK') THEN h.from_body_id
          ELSE h.to_body_id END, 'HAND_OVER', 'LIAISON', '/handover/list.xhtml'
        FROM handover h JOIN handover_entry e ON e.handover_id = h.id
        WHERE h.completed_on IS NULL AND h.withdrawn_on IS NULL AND e.countersigned_at IS NULL
        UNION ALL
        SELECT p.to_body_id, 'SEE_PUSH', 'LINKAGE_OPERATOR', '/linkage/list.xhtml'
        FROM result_push p WHERE NOT EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)
        UNION ALL
        SELECT n.body_id, 'INSPECT', 'INSPECTOR', '/inspection/list.xhtml' FROM inspection n),
      found AS (
        SELECT o.body_id, 'PAIR' AS kind, NULL AS duty, i.name || ' · ' || o.name AS about,
          1 AS count, '/transition/detail.xhtml?id=' || t.id AS link
        FROM left_body o JOIN mentorship m ON o.id IN (m.mentor_official_id, m.trainee_official_id)
          JOIN transition t ON t.id = m.transition_id AND t.ends_on >= CAST(?1 AS date)
          JOIN approval_item i ON i.id = t.item_id
        UNION ALL
        SELECT o.body_id, 'SESSION', NULL, i.name || ' · ' || o.name, count(*),
          '/transition/detail.xhtml?id=' || t.id
        FROM left_body o JOIN mentorship m ON o.id IN (m.mentor_official_id, m.trainee_official_id)
          JOIN transition t ON t.id = m.transition_id AND t.ends_on >= CAST(?1 AS date)
          JOIN approval_item i ON i.id = t.item_id
          JOIN mentor_session s ON s.mentorship_id = m.id
            AND (s.mentor_confirmed_at IS NULL AND m.mentor_official_id = o.id
              OR s.trainee_confirmed_at IS NULL AND m.trainee_official_id = o.id)
        GROUP BY o.body_id, i.name, o.name, t.id
        UNION ALL
        SELECT w.body_id, w.kind, w.duty, '', count(*), w.link FROM waiting w
        WHERE NOT EXISTS (SELECT FROM duties_on(CAST(?1 AS date)) d
          WHERE d.body_id = w.body_id AND d.duty = w.duty)
        GROUP BY w.body_id, w.kind, w.duty, w.link)
      SELECT b.name, f.kind, f.duty, f.about, f.count, f.link
      FROM found f JOIN body b ON b.id = f.body_id
      WHERE CAST(?2 AS bigint) IS NULL OR f.body_id = CAST(?2 AS bigint)
      ORDER BY b.id, f.kind, f.about LIMIT 500
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public UnassignedReading(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns what nobody of a body does on a day; of all bodies where none is named. */
  public List<Unassigned> rows(Long bodyId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(ROWS)
            .setParameter(1, day.toString())
            .setParameter(2, bodyId == null ? null : bodyId.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new Unassigned(
                    c.text(0),
                    UnassignedKind.valueOf(c.text(1)),
                    c.text(2) == null ? null : Duty.valueOf(c.text(2)),
                    c.text(3),
                    c.number(4),
                    c.text(5)))
        .toList();
  }
}
