package cn.oneseal.publicface;

import static cn.oneseal.publicface.PublicDatabase.day;
import static cn.oneseal.publicface.PublicDatabase.whole;

import cn.oneseal.publicface.PublicGuide.Material;
import cn.oneseal.publicface.PublicGuide.Step;
import cn.oneseal.publicface.PublicGuide.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The items and their published guides. */
public final class PublicGuides {

  private static final String ITEMS =
      """
      SELECT i.id, i.name, i.kind, i.holder,
             EXISTS (SELECT FROM public_face.service_guide g WHERE g.item_id = i.id) AS guided
      FROM public_face.item i
      """;

  private final PublicDatabase database;

  /** Asks a database in the role of the public face. */
  public PublicGuides(DataSource source) {
    this.database = new PublicDatabase(source);
  }

  /** Returns all items, by their holder and name. */
  public List<PublicItem> items() {
    return database.list(ITEMS + "ORDER BY i.holder NULLS LAST, i.name, i.id", PublicGuides::item);
  }

  /** Finds an item. */
  public Optional<PublicItem> item(long id) {
    return database.first(ITEMS + "WHERE i.id = ?", PublicGuides::item, id);
  }

  private static PublicItem item(ResultSet row) throws SQLException {
    return new PublicItem(
        row.getLong("id"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("holder"),
        row.getBoolean("guided"));
  }

  /** Returns an item's guides: the one in force, then those to come. */
  public List<PublicGuide> guides(long itemId) {
    return heads(itemId).stream()
        .map(head -> head.with(texts(head.id()), materials(head.id()), steps(head.id())))
        .toList();
  }

  private List<PublicGuide> heads(long itemId) {
    return database.list(
        """
        SELECT g.*, g.effective_from > n.today AS coming
        FROM public_face.service_guide g CROSS JOIN public_face.installation n
        WHERE g.item_id = ? ORDER BY g.effective_from, g.edition
        """,
        PublicGuides::head,
        itemId);
  }

  private static PublicGuide head(ResultSet row) throws SQLException {
    return new PublicGuide(
        row.getLong("id"),
        row.getString("body"),
        row.getInt("edition"),
        day(row, "effective_from"),
        day(row, "effective_to"),
        row.getBoolean("coming"),
        new Term(row.getInt("statutory_limit"), row.getString("limit_unit")),
        new Term(row.getInt("promised_limit"), row.getString("promised_unit")),
        row.getInt("visits"),
        row.getBoolean("fee"),
        Map.of(),
        List.of(),
        List.of());
  }

  private Map<String, String> texts(long guideId) {
    Map<String, String> texts = new HashMap<>();
    database.list(
        "SELECT field, content FROM public_face.guide_text WHERE guide_id = ?",
        row -> texts.put(row.getString("field"), row.getString("content")),
        guideId);
    return texts;
  }

  private List<Material> materials(long guideId) {
    return database.list(
        "SELECT * FROM public_face.guide_material WHERE guide_id = ? ORDER BY place",
        row ->
            new Material(
                row.getString("name"),
                row.getString("need"),
                row.getString("form"),
                whole(row, "copies"),
                row.getString("source"),
                row.getString("basis"),
                row.getString("acceptance_standard")),
        guideId);
  }

  private List<Step> steps(long guideId) {
    return database.list(
        "SELECT * FROM public_face.guide_step WHERE guide_id = ? ORDER BY place",
        row ->
            new Step(
                row.getString("kind"),
                row.getString("name"),
                row.getString("responsible"),
                term(whole(row, "term_amount"), row.getString("term_unit")),
                row.getString("basis")),
        guideId);
  }

  private static Term term(Integer amount, String unit) {
    return amount == null || unit == null ? null : new Term(amount, unit);
  }
}
