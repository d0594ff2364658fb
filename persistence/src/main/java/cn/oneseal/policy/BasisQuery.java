package cn.oneseal.policy;

import cn.oneseal.persistence.Columns;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds items by words in their name and in what they rest on: the bases that the published guide
 * names, for the whole, a material or a step; that of the published procedure; the instruments by
 * which the power is held and the item is on the commitment list. All of it is public.
 */
@Dependent
public class BasisQuery {

  /** The longest search. */
  public static final int LONGEST = 100;

  private static final int SHORTEST = 2;
  private static final int MOST = 100;

  private static final String FIND =
      """
      WITH guide AS (
        SELECT DISTINCT ON (item_id) id, item_id FROM service_guide WHERE state = 'PUBLISHED'
        ORDER BY item_id, edition DESC),
      procedure AS (
        SELECT DISTINCT ON (item_id) item_id, basis FROM item_procedure WHERE state = 'PUBLISHED'
        ORDER BY item_id, edition DESC),
      power AS (
        SELECT DISTINCT ON (item_id) item_id, holder_body_id, instrument_id, clause
        FROM competence_on_record WHERE from_day <= CAST(?2 AS date)
        ORDER BY item_id, from_day DESC),
      basis (item_id, place, content) AS (
        SELECT id, 'NAME', name FROM approval_item
        UNION ALL SELECT g.item_id, 'GUIDE', t.content FROM guide g
          JOIN guide_text t ON t.guide_id = g.id
            AND t.field IN ('LEGAL_BASIS', 'POWER_SOURCE', 'LIMIT_BASIS', 'FEE_BASIS')
        UNION ALL SELECT g.item_id, 'GUIDE', l.basis FROM guide g
          JOIN guide_material l ON l.guide_id = g.id
        UNION ALL SELECT g.item_id, 'GUIDE', s.basis FROM guide g
          JOIN guide_step s ON s.guide_id = g.id
        UNION ALL SELECT item_id, 'PROCEDURE', basis FROM procedure
        UNION ALL SELECT c.item_id, 'INSTRUMENT', concat_ws(' ', n.title, n.number, c.clause)
          FROM power c JOIN instrument n ON n.id = c.instrument_id
        UNION ALL SELECT l.item_id, 'INSTRUMENT', concat_ws(' ', n.title, n.number, l.provision)
          FROM commitment_listing l JOIN instrument n ON n.id = l.instrument_id)
      SELECT f.item_id, i.name, b.name, f.place, f.content
      FROM (SELECT DISTINCT ON (item_id) * FROM basis
          WHERE content IS NOT NULL AND NOT EXISTS (
            SELECT FROM unnest(string_to_array(CAST(?1 AS text), ' ')) AS w (word)
            WHERE position(lower(w.word) IN lower(content)) = 0)
          ORDER BY item_id, array_position(ARRAY['NAME', 'GUIDE', 'PROCEDURE', 'INSTRUMENT'], place))
        AS f
        JOIN approval_item i ON i.id = f.item_id
        LEFT JOIN power h ON h.item_id = i.id LEFT JOIN body b ON b.id = h.holder_body_id
      ORDER BY f.item_id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public BasisQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Returns the items of whose name or of one of whose bases all words are a part.
   *
   * @param words words with blanks between them
   * @param today the day of which the holder of the power is told
   */
  public List<FoundItem> find(String words, LocalDate today) {
    String entered = Texts.required("words", words, LONGEST);
    if (entered.length() < SHORTEST) {
      throw Refusal.of("search-too-short", SHORTEST).onField("words");
    }
    List<?> rows =
        entityManager
            .createNativeQuery(FIND)
            .setParameter(1, entered.replaceAll("[\\s\\u3000]+", " "))
            .setParameter(2, today.toString())
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new FoundItem(
                    c.number(0),
                    c.text(1),
                    c.text(2),
                    FoundItem.Place.valueOf(c.text(3)),
                    c.text(4)))
        .toList();
  }
}
