package cn.oneseal.catalogue;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue on a day, in one query whatever its length (R1, R2). */
@Dependent
public class CatalogueQuery {

  // The holder's power began with the first row of its unbroken run: the first after the last row
  // of any other body.
  static final String SELECT =
      """
      SELECT i.id, i.name, i.kind, b.code AS holder, b.name AS holder_name,
             CASE WHEN run.since_known THEN run.from_day END AS since, s.clause,
             s.item_id IS NOT NULL AND (EXISTS (SELECT FROM competence_on_record later
                        WHERE later.item_id = i.id AND later.from_day > ?1)
                 OR coalesce(e.to_body_id <> s.holder_body_id AND e.issued_on >= s.from_day, false))
               AS planned,
             e.number, e.list_no, e.direction
        FROM approval_item i
        LEFT JOIN LATERAL (SELECT * FROM competence_on_record c
              WHERE c.item_id = i.id AND c.from_day <= ?2
              ORDER BY c.from_day DESC LIMIT 1) s ON true
        LEFT JOIN LATERAL (SELECT c.since_known, c.from_day FROM competence_on_record c
              WHERE c.item_id = i.id AND c.from_day > coalesce((SELECT max(o.from_day)
                    FROM competence_on_record o WHERE o.item_id = i.id AND o.from_day <= ?3
                     AND o.holder_body_id <> s.holder_body_id), DATE '0001-01-01')
              ORDER BY c.from_day LIMIT 1) run ON s.item_id IS NOT NULL
        LEFT JOIN body b ON b.id = s.holder_body_id
        LEFT JOIN LATERAL (SELECT t.list_no, t.direction, t.to_body_id, ba.number, ba.issued_on
              FROM transfer_entry t JOIN batch ba ON ba.id = t.batch_id
              WHERE t.item_id = i.id AND t.withdrawn_on IS NULL AND ba.issued_on <= ?4
              ORDER BY ba.issued_on DESC, ba.number DESC LIMIT 1) e ON true
      """;

  /** How many columns that selects. */
  static final int COLUMNS = 11;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CatalogueQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns every item on a day: by batch, direction and list number, others after them. */
  public List<CatalogueRow> items(LocalDate day) {
    return rows(
        query(
            day,
            SELECT
                + " ORDER BY e.number NULLS LAST, e.direction DESC NULLS LAST, e.list_no, i.id"));
  }

  /** Returns one item on a day. */
  public Optional<CatalogueRow> item(long itemId, LocalDate day) {
    return rows(query(day, SELECT + " WHERE i.id = ?5").setParameter(5, itemId)).stream()
        .findFirst();
  }

  /** Returns how an item moves by the latest batch that names it; empty outside any batch. */
  public Optional<Move> move(long itemId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "SELECT t.direction, t.from_body_id, t.to_body_id FROM transfer_entry t"
                    + " JOIN batch b ON b.id = t.batch_id"
                    + " WHERE t.item_id = ?1 AND t.withdrawn_on IS NULL"
                    + " ORDER BY b.issued_on DESC, b.number DESC LIMIT 1")
            .setParameter(1, itemId)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(Columns::new)
        .map(row -> new Move(row.text(0), row.number(1), row.number(2)));
  }

  /** Returns the change of an item's holder that an issued batch plans, if there is one. */
  public Optional<PlannedChange> plannedChange(long itemId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "SELECT b.name, u.handover_due, u.instrument_id, u.clause FROM transfer_under_way u"
                    + " JOIN body b ON b.id = u.to_body_id WHERE u.item_id = ?1"
                    + " ORDER BY u.issued_on, u.entry_id LIMIT 1")
            .setParameter(1, itemId)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(Columns::new)
        .map(row -> new PlannedChange(row.text(0), row.day(1), row.number(2), row.text(3)));
  }

  private Query query(LocalDate day, String sql) {
    return on(day, entityManager.createNativeQuery(sql));
  }

  /** Sets the day wherever the selection asks for it. */
  static Query on(LocalDate day, Query query) {
    for (int parameter = 1; parameter <= 4; parameter++) {
      query.setParameter(parameter, day);
    }
    return query;
  }

  private static List<CatalogueRow> rows(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  static CatalogueRow row(Object[] cells) {
    return new CatalogueRow(
        ((Number) cells[0]).longValue(),
        (String) cells[1],
        ItemKind.valueOf((String) cells[2]),
        (String) cells[3],
        (String) cells[4],
        date(cells[5]),
        (String) cells[6],
        (Boolean) cells[7],
        integer(cells[8]),
        integer(cells[9]),
        (String) cells[10]);
  }

  private static LocalDate date(Object cell) {
    return cell instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) cell;
  }

  private static Integer integer(Object cell) {
    return cell == null ? null : ((Number) cell).intValue();
  }
}
