package cn.oneseal.workbench.unassigned;

import cn.oneseal.catalogue.CatalogueFilter;
import cn.oneseal.catalogue.CatalogueListQuery;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what nobody does on a day, by one statement and the catalogue's list. */
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
          CAST(NULL AS text) AS or_duty, '/casefile/list.xhtml' AS link
        FROM case_file c JOIN body b ON b.id = c.body_id
        WHERE c.state IN ('ACCEPTED', 'REVIEWED', 'PENDING_SEAL')
        UNION ALL
        SELECT CASE WHEN e.state IN ('MISSING', 'SENT_BACK') THEN h.from_body_id
          ELSE h.to_body_id END, 'HAND_OVER', 'LIAISON', NULL, '/handover/list.xhtml'
        FROM handover h JOIN handover_entry e ON e.handover_id = h.id
        WHERE h.completed_on IS NULL AND h.withdrawn_on IS NULL AND e.countersigned_at IS NULL
        UNION ALL
        SELECT p.to_body_id, 'SEE_PUSH', 'LINKAGE_OPERATOR', NULL, '/linkage/list.xhtml'
        FROM result_push p WHERE NOT EXISTS (SELECT FROM push_view v WHERE v.push_id = p.id)
        UNION ALL
        SELECT n.body_id, 'INSPECT', 'INSPECTOR', NULL, '/inspection/list.xhtml' FROM inspection n
        WHERE n.closed_on IS NULL
        UNION ALL
        SELECT a.body_id, 'ANSWER',
          CASE b.kind WHEN 'APPROVAL_BUREAU' THEN 'INTAKE' ELSE 'CASE_OFFICER' END, NULL,
          '/intake/list.xhtml'
        FROM application a JOIN body b ON b.id = a.body_id WHERE a.state IN ('RECEIVED', 'SUPPLIED')
        UNION ALL
        SELECT a.other_body_id, 'COUNTERSIGN_ACCEPTANCE', 'LIAISON', NULL, '/inflight/list.xhtml'
        FROM back_dated_acceptance a WHERE a.state = 'PENDING'
        UNION ALL
        SELECT s.body_id, 'KEEP_SEAL', 'SEAL_CUSTODIAN', NULL, '/seal/list.xhtml'
        FROM seal s WHERE s.abolished_on IS NOT NULL AND NOT EXISTS (SELECT FROM seal_custody d
          WHERE d.seal_id = s.id AND d.leg IN ('SEALED_AWAY', 'DESTROYED'))
        UNION ALL
        SELECT b.id,
          CASE b.kind WHEN 'APPROVAL_BUREAU' THEN 'PUBLISH_GUIDE' ELSE 'PUBLISH_PROCEDURE' END,
          'LIAISON', CASE b.kind WHEN 'APPROVAL_BUREAU' THEN 'INTAKE' ELSE 'CASE_OFFICER' END,
          '/catalogue/list.xhtml'
        FROM unnest(CAST(string_to_array(?3, ',') AS bigint[])) AS owes (body_id)
          JOIN body b ON b.id = owes.body_id),
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
          WHERE d.body_id = w.body_id AND d.duty IN (w.duty, w.or_duty))
        GROUP BY w.body_id, w.kind, w.duty, w.link)
      SELECT b.name, f.kind, f.duty, f.about, f.count, f.link
      FROM found f JOIN body b ON b.id = f.body_id
      WHERE CAST(?2 AS bigint) IS NULL OR f.body_id = CAST(?2 AS bigint)
      ORDER BY b.id, f.kind, f.about LIMIT 500
      """;

  private final EntityManager entityManager;
  private final CatalogueListQuery catalogue;

  /** Works on an entity manager and the catalogue's list. */
  @Inject
  public UnassignedReading(EntityManager entityManager, CatalogueListQuery catalogue) {
    this.entityManager = entityManager;
    this.catalogue = catalogue;
  }

  /** Returns what nobody of a body does on a day; of all bodies where none is named. */
  public List<Unassigned> rows(Long bodyId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(ROWS)
            .setParameter(1, day.toString())
            .setParameter(2, bodyId == null ? null : bodyId.toString())
            .setParameter(3, owing(day))
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

  /** Returns, once for each guide or procedure that is owed, the body that owes it. */
  private String owing(LocalDate day) {
    return catalogue
        .items(
            new CatalogueFilter(day, null, null, null, CatalogueFilter.Papers.OVERDUE, false, null))
        .stream()
        .map(line -> String.valueOf(line.holderBodyId()))
        .collect(Collectors.joining(","));
  }
}
