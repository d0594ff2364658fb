package cn.oneseal.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutReaderTest {

  private static final String GOOD =
      """
      <layout xmlns="urn:oneseal:layout:1" kind="LICENCE" version="3" title="证">
        <page left="30"/>
        <values>
          <value name="who" required="true"/>
          <list name="things"><value name="what"/></list>
        </values>
        <body>
          <p size="12">{who}</p>
          <table widths="20 60">
            <row header="true"><cell>序号</cell><cell>物</cell></row>
            <row list="things"><cell>{row}</cell><cell>{what} {who}</cell></row>
          </table>
        </body>
      </layout>
      """;

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyKindHasALayoutFromTheStart(DocumentKind kind) {
    Layout layout = Layouts.shipped(kind);
    assertEquals(kind, layout.kind());
    assertEquals(kind + "/1", layout.reference());
    assertTrue(layout.values().get("authority"), "who issues it is never left out");
    assertTrue(layout.values().get("date"));
  }

  @Test
  void readsWhatItIsGiven() {
    Layout layout = read(GOOD);
    assertEquals("LICENCE/3", layout.reference());
    assertEquals(30, layout.page().left());
    assertEquals(37, layout.page().top(), "GB/T 9704 where nothing is said");
    assertEquals(2, layout.blocks().size());
  }

  @Test
  void namesTheLineThatBreaksTheSchema() {
    Refusal refusal =
        refused(GOOD.replace("<p size", "<paragraph size").replace("</p>", "</paragraph>"));
    assertEquals("layout-invalid", refusal.code());
    assertTrue(refusal.getMessage().contains("8"), refusal.getMessage());
    assertEquals("layout-invalid", refused(GOOD.replace("size=\"12\"", "size=\"500\"")).code());
    assertEquals("layout-invalid", refused(GOOD.replace("version=\"3\"", "version=\"0\"")).code());
    assertEquals("layout-invalid", refused(GOOD.replace("<page left=\"30\"/>", "")).code());
    Refusal malformed = refused(GOOD.replace("</body>", ""));
    assertEquals("layout-malformed", malformed.code());
    assertTrue(malformed.getMessage().contains("14"), malformed.getMessage());
  }

  @Test
  void refusesValuesThatNobodyNamed() {
    Refusal refusal = refused(GOOD.replace("{what}", "{which}"));
    assertEquals("layout-value-unknown", refusal.code());
    assertTrue(refusal.getMessage().contains("which"));
    assertEquals(
        "layout-value-unknown", refused(GOOD.replace("<p size=\"12\">{who}", "<p>{what}")).code());
    assertEquals(
        "layout-value-unknown", refused(GOOD.replace("list=\"things\"", "list=\"others\"")).code());
  }

  @Test
  void refusesTablesThatDoNotFit() {
    assertEquals("layout-row-columns", refused(GOOD.replace("20 60", "20 60 20")).code());
    assertEquals("layout-column-widths", refused(GOOD.replace("20 60", "150 61")).code());
    assertEquals("layout-column-widths", refused(GOOD.replace("20 60", "2 60")).code());
    assertEquals("layout-margins", refused(GOOD.replace("left=\"30\"", "left=\"180\"")).code());
  }

  @Test
  void refusesWhatIsNoPlainXml() {
    assertEquals("layout-unreadable", refused("<!DOCTYPE layout [<!ENTITY a 'b'>]>" + GOOD).code());
    byte[] chinese = GOOD.getBytes(java.nio.charset.Charset.forName("GBK"));
    assertEquals(
        "layout-unreadable", assertThrows(Refusal.class, () -> LayoutReader.read(chinese)).code());
    byte[] large = new byte[LayoutReader.LARGEST + 1];
    assertEquals(
        "layout-too-large", assertThrows(Refusal.class, () -> LayoutReader.read(large)).code());
  }

  @Test
  void valuesStayEmptyWhenTheyAreNotKnown() {
    Values values = Values.none().with("a", " 甲 ").with("b", "  ").with("c", null);
    assertEquals("甲||", values.fill("{a}|{b}|{c}"));
    assertTrue(values.knows("a"));
    assertTrue(!values.knows("b"));
    assertEquals("$1 {x", values.with("a", "$1 {x").fill("{a}"), "values are taken as they are");
  }

  @Test
  void noDocumentWithoutWhatItMustSay() {
    Layout layout = Layouts.shipped(DocumentKind.DECISION_REFUSAL);
    Refusal refusal = assertThrows(Refusal.class, () -> Values.none().check(layout));
    assertEquals("document-value-missing", refusal.code());
  }

  private static Layout read(String text) {
    return LayoutReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal refused(String text) {
    return assertThrows(Refusal.class, () -> read(text));
  }
}
