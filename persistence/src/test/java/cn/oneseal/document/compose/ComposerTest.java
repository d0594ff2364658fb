package cn.oneseal.document.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.Samples;
import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.LineMark;
import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.layout.TextMark;
import cn.oneseal.document.template.Align;
import cn.oneseal.document.template.Block;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import cn.oneseal.document.template.Style;
import cn.oneseal.document.template.Values;
import cn.oneseal.refusal.Refusal;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {

  private final Composer production = new Composer(Samples.FONTS, false);

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyKindStaysWithinItsMarginsWhateverItSays(DocumentKind kind) {
    Layout layout = Layouts.shipped(kind);
    for (int rows : new int[] {0, 1, 90}) {
      Values values = Samples.values(layout, Math.max(rows, 1));
      Pages pages = production.compose(layout, values);
      assertTrue(pages.seal().isPresent(), "every kind is sealed");
      for (Sheet sheet : pages.sheets()) {
        for (Mark mark : sheet.marks()) {
          if (mark instanceof TextMark text) {
            assertTrue(text.x() >= layout.page().left() - 0.01, text.text());
            double right = Sheet.WIDTH - layout.page().right() + 0.5;
            assertTrue(text.x() + text.width() <= right, text + " ends at " + text.width());
            assertTrue(text.baseline() < Sheet.HEIGHT - layout.page().bottom() + 13);
          }
        }
      }
    }
  }

  @Test
  void longNamesWrapAndLoseNothing() {
    String name = "示例县".repeat(30) + "ThisIsOneVeryLongWordWithoutAnyBreak".repeat(5) + "公司";
    Layout layout = Layouts.shipped(DocumentKind.LICENCE);
    Pages pages = production.compose(layout, Samples.values(layout, 1).with("holder", name));
    String all = String.join("", pages.sheets().get(0).texts());
    assertTrue(all.contains(name), "the whole name is there");
    assertTrue(
        pages.sheets().get(0).texts().stream().noneMatch(text -> text.equals(name)),
        "on several lines");
  }

  @Test
  void tablesGoOnOnTheNextPageUnderTheirHead() {
    Layout layout = Layouts.shipped(DocumentKind.SUPPLEMENT_NOTICE);
    Pages pages = production.compose(layout, Samples.values(layout, 90));
    assertTrue(pages.sheets().size() > 2, "pages: " + pages.sheets().size());
    for (Sheet sheet : pages.sheets().subList(0, pages.sheets().size() - 1)) {
      assertTrue(sheet.texts().contains("需要补正的材料"), "each page has the head");
    }
    List<String> all = pages.sheets().stream().flatMap(sheet -> sheet.texts().stream()).toList();
    for (int i = 1; i <= 90; i++) {
      assertEquals(1, all.stream().filter(("name内容" + i)::equals).count(), "row " + i);
    }
    assertTrue(all.contains("— 2 —"), "pages are numbered");
  }

  @Test
  void aRowHigherThanThePageGoesOnOnTheNext() {
    Layout layout = Layouts.shipped(DocumentKind.SUPPLEMENT_NOTICE);
    String note = "补".repeat(1200);
    Values values =
        Samples.values(layout, 1)
            .withList("materials", List.of(Map.of("name", "申请书", "note", note)));
    Pages pages = production.compose(layout, values);
    long drawn =
        pages.sheets().stream()
            .flatMap(sheet -> sheet.texts().stream())
            .filter(text -> text.matches("补+"))
            .mapToLong(String::length)
            .sum();
    assertEquals(1200, drawn);
  }

  @Test
  void signatureAndSealStayTogether() {
    Layout layout = Layouts.shipped(DocumentKind.SUPPLEMENT_NOTICE);
    for (int rows = 1; rows < 40; rows++) {
      Pages pages = production.compose(layout, Samples.values(layout, rows));
      SealPlace seal = pages.seal().orElseThrow();
      assertEquals(pages.sheets().size() - 1, seal.page());
      assertTrue(seal.y() + seal.size() <= Sheet.HEIGHT - layout.page().bottom() + 0.01);
      assertTrue(
          pages.sheets().get(seal.page()).marks().stream()
              .filter(TextMark.class::isInstance)
              .map(TextMark.class::cast)
              .anyMatch(text -> text.text().contains("2021年1月20日") && under(seal, text)),
          "the seal stands over the date, rows " + rows);
    }
  }

  private static boolean under(SealPlace seal, TextMark text) {
    return text.x() > seal.x() - 20
        && text.x() < seal.x() + seal.size()
        && text.baseline() > seal.y()
        && text.baseline() < seal.y() + seal.size();
  }

  @Test
  void noticesHaveARedHeadAndARedLine() {
    Sheet first = Samples.pages(DocumentKind.ACCEPTANCE_SLIP).sheets().get(0);
    assertTrue(
        first.marks().stream()
            .anyMatch(
                mark ->
                    mark instanceof TextMark text
                        && text.ink() == Ink.RED
                        && text.text().equals("示例县行政审批服务管理局")));
    assertTrue(
        first.marks().stream()
            .anyMatch(mark -> mark instanceof LineMark line && line.ink() == Ink.RED));
  }

  @Test
  void everyPageOfTheDemonstrationSaysSo() {
    Layout layout = Layouts.shipped(DocumentKind.TRANSITION_REPORT);
    Pages pages = new Composer(Samples.FONTS, true).compose(layout, Samples.values(layout, 60));
    assertTrue(pages.sheets().size() > 1);
    for (Sheet sheet : pages.sheets()) {
      assertEquals(2, sheet.texts().stream().filter("演示"::equals).count());
    }
    Pages real = production.compose(layout, Samples.values(layout, 60));
    assertTrue(real.sheets().stream().noneMatch(sheet -> sheet.texts().contains("演示")));
  }

  @Test
  void theQrCodeIsReadAgain() throws Exception {
    String content = "https://verify.example/v?d=3f9a0c&s=1";
    BoxesMark mark = QrCode.draw(content, 5, 7, 24);
    int size = 480;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    for (BoxesMark.Box box : mark.boxes()) {
      for (int y = pixel(box.y() - 7); y < pixel(box.y() - 7 + box.height()); y++) {
        for (int x = pixel(box.x() - 5); x < pixel(box.x() - 5 + box.width()); x++) {
          pixels[y * size + x] = 0;
        }
      }
    }
    BinaryBitmap picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    assertEquals(content, new QRCodeReader().decode(picture).getText());
    assertEquals(
        "document-qr-too-long",
        assertThrows(Refusal.class, () -> QrCode.draw("x".repeat(5000), 0, 0, 20)).code());
  }

  private static int pixel(double millimetres) {
    return (int) Math.round(millimetres * 20);
  }

  @Test
  void withoutAnAddressThereIsNoQrCode() {
    Layout layout = Layouts.shipped(DocumentKind.ACCEPTANCE_SLIP);
    Pages pages = production.compose(layout, Samples.values(layout, 1).with("verification", null));
    assertFalse(
        pages.sheets().stream()
            .flatMap(sheet -> sheet.marks().stream())
            .anyMatch(BoxesMark.class::isInstance));
  }

  @Test
  void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
    String text = "依据《中华人民共和国行政许可法》第三十八条（第一款），“准予”许可；共12.5公里、3,000元。".repeat(6);
    List<String> lines = new ArrayList<>();
    Layout layout = Layouts.shipped(DocumentKind.DECISION_APPROVAL);
    for (SetLine line :
        new LineBreaker(Samples.FONTS)
            .lines(text, ((Block.Paragraph) layout.blocks().get(1)).style(), 97)) {
      String all = String.join("", line.runs().stream().map(run -> run.text()).toList());
      lines.add(all);
    }
    assertEquals(text, String.join("", lines));
    for (String line : lines) {
      assertFalse("，。、；：？！）》”".indexOf(line.charAt(0)) >= 0, line);
      assertFalse("（《“".indexOf(line.charAt(line.length() - 1)) >= 0, line);
    }
    assertEquals(
        List.of("共", "12.5", "公", "里", "（3,000", "元）。"), LineBreaker.units("共12.5公里（3,000元）。"));
  }

  @Test
  void aNumberLongerThanALineIsPartedAfterAHyphen() {
    Style style = new Style(12, false, Ink.BLACK, Align.LEFT, 1.5, 0, 0, 0);
    List<String> lines =
        new LineBreaker(Samples.FONTS)
            .lines("BUREAU-20210120-000007-D", style, 40).stream()
                .map(line -> String.join("", line.runs().stream().map(run -> run.text()).toList()))
                .toList();
    assertEquals(List.of("BUREAU-20210120-", "000007-D"), lines);
  }
}
