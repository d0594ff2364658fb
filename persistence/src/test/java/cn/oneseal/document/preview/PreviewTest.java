package cn.oneseal.document.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.Samples;
import cn.oneseal.document.TestSeals;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.xml.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn is what the file says, and nothing that could harm its reader. */
class PreviewTest {

  @ParameterizedTest
  @EnumSource
  void everyKindIsDrawnWithAllItsTextsAndItsSeal(DocumentKind kind) throws Exception {
    Pages pages = Samples.pages(kind);
    List<PreviewPage> drawn = Preview.of(TestSeals.sealed(kind)).orElseThrow().pages();
    assertEquals(pages.sheets().size(), drawn.size());
    for (int i = 0; i < drawn.size(); i++) {
      Sheet sheet = pages.sheets().get(i);
      assertEquals(
          sheet.texts().stream().map(String::strip).toList(),
          drawn.get(i).lines(),
          "page " + (i + 1));
      XmlReader.read(drawn.get(i).svg().getBytes(StandardCharsets.UTF_8));
      harmless(drawn.get(i).svg());
    }
    int page = pages.seal().orElseThrow().page();
    assertTrue(drawn.get(page).svg().contains("href=\"data:image/png;base64,"), "its seal");
  }

  @Test
  void whatIsNoDocumentHasNoPreview() {
    assertTrue(Preview.of(new byte[0]).isEmpty());
    assertTrue(Preview.of("text".getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void aChangedDocumentGivesNoneOrAHarmlessOne() {
    byte[] document = TestSeals.sealed(DocumentKind.SUPPLEMENT_NOTICE);
    Random random = new Random(20201224);
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = document.clone();
      for (int n = 0; n < 3; n++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Preview.of(changed).ifPresent(one -> one.pages().forEach(page -> harmless(page.svg())));
    }
  }

  private static void harmless(String svg) {
    String shown = svg.toLowerCase(java.util.Locale.ROOT);
    for (String never : List.of("<script", "<foreign", "<a ", "javascript:", "<!", "<?", " on")) {
      assertFalse(shown.contains(never), never);
    }
    String without = svg.replace("http://www.w3.org/2000/svg", "");
    assertFalse(without.contains("http"), "nothing outside itself");
  }
}
