package cn.oneseal.document.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.Samples;
import cn.oneseal.refusal.Refusal;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSetTest {

  private final FontSet fonts = Samples.FONTS;

  @Test
  void drawsRareCharactersOfNamesByTheSecondFont() {
    List<FontRun> runs = fonts.runs("王𠮷、㛃");
    assertEquals(
        List.of("王", "𠮷", "、㛃"), runs.stream().map(FontRun::text).toList(), runs.toString());
    assertEquals(
        List.of("OneSeal Serif", "OneSeal Rare", "OneSeal Serif"),
        runs.stream().map(run -> run.face().name()).toList());
    assertEquals(1, runs.get(1).advance(), 1e-9, "one character, one em");
  }

  @Test
  void hasEveryCharacterOfGb2312AndTraditionalNames() {
    Charset gb2312 = Charset.forName("GB2312");
    for (int lead = 0xB0; lead <= 0xF7; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        String character = new String(new byte[] {(byte) lead, (byte) trail}, gb2312);
        if (character.charAt(0) != '\uFFFD') {
          assertEquals("OneSeal Serif", fonts.faceFor(character.codePointAt(0)).name());
        }
      }
    }
    assertEquals("OneSeal Rare", fonts.faceFor('龍').name());
  }

  @Test
  void namesTheCharacterThatNoFontDraws() {
    Refusal refusal = assertThrows(Refusal.class, () -> fonts.runs("王\uD87A\uDFE0"));
    assertEquals("document-missing-glyph", refusal.code());
    assertTrue(refusal.message(Locale.CHINESE).contains("U+2EBE0"), refusal.getMessage());
    Refusal control = assertThrows(Refusal.class, () -> fonts.runs("a\tb"));
    assertTrue(control.getMessage().contains("U+0009"), control.getMessage());
  }

  @Test
  void asksTheFontsOfTheFolderLast(@TempDir Path folder) throws Exception {
    byte[] bare = fonts.faceFor('一').subset(new TreeSet<>(List.of((int) '一')));
    Files.write(folder.resolve("County.ttf"), bare);
    Files.writeString(folder.resolve("readme.txt"), "no font");
    FontSet extended = FontSet.withFolder(folder);
    assertEquals("OneSeal Serif", extended.faceFor('一').name());
    Files.writeString(folder.resolve("Damaged.ttf"), "no font either");
    Refusal damaged =
        assertThrows(Refusal.class, () -> FontSet.withFolder(folder).faceFor(0x2EBE0));
    assertEquals("document-font-unreadable", damaged.code());
    assertEquals("OneSeal Rare", FontSet.withFolder(folder).faceFor(0x20BB7).name());
  }

  @Test
  void reducesToTheCharactersAskedFor() throws Exception {
    TreeSet<Integer> wanted = new TreeSet<>(List.of(0x20BB7, (int) '龍'));
    FontFace rare = fonts.faceFor(0x20BB7);
    byte[] subset = rare.subset(wanted);
    assertTrue(subset.length < 5_000, "bytes: " + subset.length);
    assertArrayEquals(subset, rare.subset(wanted), "the same characters, the same bytes");
    FontFace read = FontFace.read("read again", subset);
    assertTrue(read.has(0x20BB7));
    assertTrue(read.has('龍'));
    assertFalse(read.has('鳳'));
    assertEquals(rare.advance(0x20BB7), read.advance(0x20BB7), 1e-9);
    assertTrue(glyphSize(subset, 0x20BB7) > 50, "the glyph has an outline");
    Font java = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset));
    assertTrue(java.canDisplay(0x20BB7), "another reader of fonts finds it, too");
  }

  private static int glyphSize(byte[] font, int codePoint) throws IOException {
    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
    int glyph = parsed.getUnicodeCmapLookup().getGlyphId(codePoint);
    return (int) parsed.getGlyph().getGlyph(glyph).getPath().getBounds2D().getHeight();
  }
}
