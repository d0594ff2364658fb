package cn.oneseal.publicface;

import static cn.oneseal.publicface.PublicDatabase.day;
import static cn.oneseal.publicface.PublicDatabase.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The published inspections. */
public final class PublicInspections {

  /** How many one page shows. */
  public static final int SIZE = 50;

  private static final String SELECT =
      """
      SELECT n.*, ARRAY(SELECT c.correction FROM public_face.inspection_correction c
        WHERE c.inspection_id = n.id ORDER BY c.answered_at) AS corrections
      FROM public_face.inspection n
      """;

  private final PublicDatabase database;

  /** Asks a database in the role of the public face. */
  public PublicInspections(DataSource source) {
    this.database = new PublicDatabase(source);
  }

  /**
   * Returns some published inspections, the newest first.
   *
   * @param words what department, item or organization must hold
   * @param before those before this one only; 0 for the newest
   */
  public List<PublicInspection> list(String words, long before) {
    return database.list(
        SELECT
            + """
            WHERE (? = 0 OR (n.published_at, n.id) < (SELECT p.published_at, p.id
                FROM public_face.inspection p WHERE p.id = ?))
              AND position(lower(?) IN lower(concat_ws(' ', n.body, n.item, n.holder))) > 0
            ORDER BY n.published_at DESC, n.id DESC LIMIT ?
            """,
        PublicInspections::read,
        before,
        before,
        words,
        SIZE + 1);
  }

  /** Finds one. */
  public Optional<PublicInspection> find(long id) {
    return database.first(SELECT + "WHERE n.id = ?", PublicInspections::read, id);
  }

  /** Returns the record of the draw behind one, which anybody can recompute. */
  public Optional<String> draw(long id) {
    return database.first(
        "SELECT draw FROM public_face.inspection WHERE id = ?", row -> row.getString(1), id);
  }

  private static PublicInspection read(ResultSet row) throws SQLException {
    return new PublicInspection(
        row.getLong("id"),
        row.getString("body"),
        row.getString("item"),
        row.getString("holder"),
        row.getString("method"),
        day(row, "visited_on"),
        row.getString("result"),
        row.getBoolean("put_right"),
        row.getString("note"),
        moment(row, "published_at"),
        row.getInt("objections"),
        List.of((String[]) row.getArray("corrections").getArray()));
  }
}
