package cn.oneseal.catalogue;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** The catalogue's list, filtered in the database, in one query whatever its length (R1 to R5). */
@Dependent
public class CatalogueListQuery {

  // A guide is owed by the bureau, a procedure by the receiver of a returned item, each from the
  // first day of its power (R3, R4).
  private static final String SELECT =
      """
      SELECT * FROM (SELECT q.*, papers.state, super.names, super.unconfirmed, b.id AS holder_id,
          giver.from_body_id
        FROM (%s) q
        LEFT JOIN body b ON b.code = q.holder
        LEFT JOIN batch ba ON ba.number = q.number AND ba.state <> 'WITHDRAWN'
        LEFT JOIN transfer_entry giver ON giver.batch_id = ba.id AND giver.item_id = q.id
          AND giver.withdrawn_on IS NULL
        CROSS JOIN LATERAL (SELECT CASE
          WHEN b.kind = 'APPROVAL_BUREAU' AND EXISTS (SELECT FROM service_guide g
              WHERE g.item_id = q.id AND g.body_id = b.id AND g.state = 'PUBLISHED'
                AND CAST(?5 AS date) BETWEEN g.effective_from
                  AND coalesce(g.effective_to, 'infinity')) THEN 'PUBLISHED'
          WHEN b.kind = 'APPROVAL_BUREAU' AND q.since IS NOT NULL THEN 'OVERDUE'
          WHEN b.kind <> 'APPROVAL_BUREAU' AND q.direction = 'RETURNED' AND EXISTS (
              SELECT FROM item_procedure p
              WHERE p.item_id = q.id AND p.body_id = b.id AND p.state = 'PUBLISHED'
                AND p.effective_from <= CAST(?5 AS date)) THEN 'PUBLISHED'
          WHEN b.kind <> 'APPROVAL_BUREAU' AND q.direction = 'RETURNED' AND q.since IS NOT NULL
            THEN 'OVERDUE'
          ELSE 'NOT_OWED' END AS state) papers
        CROSS JOIN LATERAL (SELECT string_agg(d.short_name, '、' ORDER BY d.id) AS names,
            coalesce(bool_or(v.confirmed_on IS NULL), true) AS unconfirmed
          FROM supervision v JOIN body d ON d.id = v.body_id
          WHERE v.item_id = q.id AND CAST(?5 AS date) BETWEEN v.from_day
            AND coalesce(v.to_day, 'infinity')) super) l
      WHERE (CAST(?6 AS bigint) IS NULL OR l.holder_id = CAST(?6 AS bigint))
        AND (CAST(?7 AS text) IS NULL OR l.kind = CAST(?7 AS text))
        AND (CAST(?8 AS text) IS NULL OR coalesce(l.direction, 'OUTSIDE') = CAST(?8 AS text))
        AND (CAST(?9 AS text) IS NULL OR l.state = CAST(?9 AS text))
        AND (NOT CAST(?10 AS boolean) OR l.unconfirmed)
        AND (CAST(?11 AS text) IS NULL OR position(lower(CAST(?11 AS text)) IN lower(l.name)) > 0)
      ORDER BY l.number NULLS LAST, l.direction DESC NULLS LAST, l.list_no, l.id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CatalogueListQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the items that pass: by batch, direction and list number, others after them. */
  public List<CatalogueLine> items(CatalogueFilter filter) {
    Query query =
        CatalogueQuery.on(
            filter.day(), entityManager.createNativeQuery(SELECT.formatted(CatalogueQuery.SELECT)));
    query
        .setParameter(5, filter.day().toString())
        .setParameter(6, filter.holderBodyId())
        .setParameter(7, name(filter.kind()))
        .setParameter(8, name(filter.origin()))
        .setParameter(9, name(filter.papers()))
        .setParameter(10, filter.unconfirmed())
        .setParameter(11, filter.text());
    List<?> found = query.getResultList();
    return found.stream().map(row -> line((Object[]) row)).toList();
  }

  private static String name(Enum<?> chosen) {
    return chosen == null ? null : chosen.name();
  }

  private static CatalogueLine line(Object[] cells) {
    Columns columns = new Columns(cells);
    return new CatalogueLine(
        CatalogueQuery.row(cells),
        CatalogueFilter.Papers.valueOf(columns.text(CatalogueQuery.COLUMNS)),
        columns.text(CatalogueQuery.COLUMNS + 1),
        columns.yes(CatalogueQuery.COLUMNS + 2),
        columns.number(CatalogueQuery.COLUMNS + 3),
        columns.number(CatalogueQuery.COLUMNS + 4));
  }
}
