package cn.oneseal.publicface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The role of the public face reads the views, and nothing else; it writes nothing at all. */
class PublicViewsTest {

  private static final String RELATIONS =
      "SELECT table_schema || '.' || table_name FROM information_schema.tables"
          + " WHERE table_schema = '%s' ORDER BY 1";

  private static TestDatabase database;

  @BeforeAll
  static void make() {
    database = TestDatabase.create();
  }

  @Test
  void readsNoTableOfTheApplication() throws SQLException {
    List<String> tables = texts(database.owner(), RELATIONS.formatted("public"));
    assertTrue(tables.size() > 60, tables.toString());
    for (String table : tables) {
      refused("SELECT count(*) FROM " + table);
    }
    for (String sequence :
        texts(
            database.owner(),
            "SELECT sequence_name FROM information_schema.sequences"
                + " WHERE sequence_schema = 'public'")) {
      refused("SELECT nextval('" + sequence + "')");
    }
  }

  @Test
  void readsEveryView() throws SQLException {
    List<String> views = texts(database.owner(), RELATIONS.formatted("public_face"));
    assertEquals(13, views.size(), views.toString());
    for (String view : views) {
      texts(database.publicFace(), "SELECT count(*) FROM " + view);
    }
  }

  @Test
  void writesNothingAnywhere() throws SQLException {
    List<String> relations = texts(database.owner(), RELATIONS.formatted("public"));
    relations.addAll(texts(database.owner(), RELATIONS.formatted("public_face")));
    for (String relation : relations) {
      refused("INSERT INTO " + relation + " DEFAULT VALUES");
      refused("DELETE FROM " + relation);
      refused("TRUNCATE " + relation);
      refused("UPDATE " + relation + " SET " + firstColumn(relation) + " = NULL");
    }
    refused("CREATE TABLE public.mine (a int)");
    refused("CREATE TABLE public_face.mine (a int)");
    refused("CREATE SCHEMA mine");
    refused("CALL public_face.admit_reader()");
    refused("SET ROLE oneseal_app");
  }

  /** Whoever adds a column answers here for what it tells about people. */
  @Test
  void noColumnHoldsPersonalData() throws SQLException {
    assertEquals(
        List.of(
            "authority: certificate, id, name",
            "document: body, certificate_identifier, ended_as, ended_by, ended_on, file_digest,"
                + " issued_on, item, kind, number, seal, signed_digest, title, valid_until",
            "guide_material: acceptance_standard, basis, copies, form, guide_id, name, need, place,"
                + " source",
            "guide_step: basis, guide_id, kind, name, place, responsible, term_amount, term_unit",
            "guide_text: content, field, guide_id",
            "inspection: body, draw, holder, id, item, method, note, objections, published_at,"
                + " put_right, result, visited_on",
            "inspection_correction: answered_at, correction, inspection_id",
            "installation: clock_offset_seconds, mode, today",
            "item: holder, holder_id, id, kind, name",
            "revocation_list: authority_id, content, made_at, next_update, number",
            "seal: abolished_at, body, identifier, name, valid_from, valid_until",
            "seal_use: digest, position, recorded_at, seal",
            "service_guide: body, edition, effective_from, effective_to, fee, id, item_id,"
                + " limit_unit, promised_limit, promised_unit, published_at, statutory_limit,"
                + " visits"),
        texts(
            database.owner(),
            "SELECT table_name || ': ' || string_agg(column_name, ', ' ORDER BY column_name)"
                + " FROM information_schema.columns WHERE table_schema = 'public_face'"
                + " GROUP BY table_name ORDER BY table_name"));
  }

  @Test
  void theApplicationHasNoRightOnTheViews() throws SQLException {
    assertFalse(
        texts(
                database.owner(),
                "SELECT has_table_privilege('oneseal_app', 'public_face.document', 'INSERT')")
            .contains("t"));
  }

  @Test
  void aRoleThatIsMadeAfterTheSchemaIsLetInByWhoeverMakesIt() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      DataSource owner = server.getPostgresDatabase();
      execute(owner, "CREATE ROLE oneseal_app");
      Flyway.configure().dataSource(owner).load().migrate();
      execute(owner, "CREATE ROLE oneseal_public LOGIN");
      DataSource face = server.getDatabase("oneseal_public", "postgres");
      assertThrows(SQLException.class, () -> texts(face, "SELECT name FROM public_face.seal"));
      execute(owner, "CALL public_face.admit_reader()");
      execute(owner, "CALL public_face.admit_reader()");
      assertEquals(List.of(), texts(face, "SELECT name FROM public_face.seal"));
      assertThrows(SQLException.class, () -> texts(face, "SELECT name FROM public.seal"));
    }
  }

  private static String firstColumn(String relation) throws SQLException {
    return texts(
            database.owner(),
            "SELECT column_name FROM information_schema.columns WHERE table_schema || '.' ||"
                + " table_name = '"
                + relation
                + "' ORDER BY ordinal_position")
        .get(0);
  }

  private static void refused(String sql) {
    SQLException refusal =
        assertThrows(SQLException.class, () -> execute(database.publicFace(), sql), sql);
    String state = refusal.getSQLState();
    // No right (42501), or no such way into the view at all.
    assertTrue(List.of("42501", "55000", "42809", "0A000", "428C9").contains(state), sql + state);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }
}
