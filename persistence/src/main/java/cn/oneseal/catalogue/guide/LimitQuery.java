package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The limits of all items by the guides in force on a day, in one query (R3, 二（一）). */
@Dependent
public class LimitQuery {

  private static final String SELECT =
      """
      SELECT i.id, i.name, b.name, g.edition, g.statutory_limit, g.limit_unit, g.promised_limit,
             g.promised_unit
        FROM approval_item i
        JOIN LATERAL (SELECT c.holder_body_id FROM competence_on_record c
              WHERE c.item_id = i.id AND c.from_day <= CAST(?1 AS date)
              ORDER BY c.from_day DESC LIMIT 1) s ON true
        JOIN LATERAL (SELECT * FROM service_guide p
              WHERE p.item_id = i.id AND p.body_id = s.holder_body_id AND p.state = 'PUBLISHED'
                AND CAST(?1 AS date) BETWEEN p.effective_from AND coalesce(p.effective_to, 'infinity')
              ORDER BY p.effective_from DESC, p.edition DESC LIMIT 1) g ON true
        JOIN body b ON b.id = s.holder_body_id
       ORDER BY i.name, i.id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public LimitQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the items that have a guide in force, by name. */
  public List<LimitRow> limits(LocalDate day) {
    List<?> rows =
        entityManager.createNativeQuery(SELECT).setParameter(1, day.toString()).getResultList();
    return rows.stream().map(Columns::new).map(LimitQuery::row).toList();
  }

  private static LimitRow row(Columns c) {
    return new LimitRow(
        c.number(0),
        c.text(1),
        c.text(2),
        c.number(3).intValue(),
        new Term(c.number(4).intValue(), TermUnit.valueOf(c.text(5))),
        new Term(c.number(6).intValue(), TermUnit.valueOf(c.text(7))));
  }
}
