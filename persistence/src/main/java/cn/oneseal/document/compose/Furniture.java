package cn.oneseal.document.compose;

import cn.oneseal.document.font.FontRun;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.layout.TextMark;
import cn.oneseal.document.template.Layout.PageSetup;
import java.util.ArrayList;
import java.util.List;

/** What stands on every page: its number (GB/T 9704) and, in the demonstration, that it is one. */
final class Furniture {

  /** What every page and seal of the demonstration says. */
  static final String DEMONSTRATION = "演示";

  private static final double NUMBER_SIZE = 14 * 25.4 / 72;
  private static final double WORD_SIZE = 16 * 25.4 / 72;
  private static final double PALE_SIZE = 70;

  private final FontSet fonts;
  private final PageSetup page;
  private final boolean demonstration;

  Furniture(FontSet fonts, PageSetup page, boolean demonstration) {
    this.fonts = fonts;
    this.page = page;
    this.demonstration = demonstration;
  }

  List<Sheet> sheets(Flow flow) {
    List<Sheet> sheets = new ArrayList<>();
    for (List<Mark> drawn : flow.sheets()) {
      List<Mark> marks = new ArrayList<>();
      if (demonstration) {
        double left = Sheet.WIDTH / 2 - PALE_SIZE;
        marks.addAll(
            text(DEMONSTRATION, PALE_SIZE, left, Sheet.HEIGHT / 2 + PALE_SIZE * 0.38, Ink.PALE));
        double right = Sheet.WIDTH - page.right() - 2 * WORD_SIZE;
        marks.addAll(text(DEMONSTRATION, WORD_SIZE, right, Math.max(10, page.top() - 14), Ink.RED));
      }
      marks.addAll(drawn);
      if (page.numbered()) {
        marks.addAll(number(sheets.size() + 1));
      }
      sheets.add(new Sheet(marks));
    }
    return sheets;
  }

  /** Odd pages at the right, even ones at the left, one character in; 7 mm below the text. */
  private List<Mark> number(int number) {
    String text = "— " + number + " —";
    double width = fonts.runs(text).stream().mapToDouble(FontRun::advance).sum() * NUMBER_SIZE;
    double x =
        number % 2 == 1
            ? Sheet.WIDTH - page.right() - NUMBER_SIZE - width
            : page.left() + NUMBER_SIZE;
    return text(text, NUMBER_SIZE, x, Sheet.HEIGHT - page.bottom() + 7 + NUMBER_SIZE, Ink.BLACK);
  }

  private List<Mark> text(String text, double size, double x, double baseline, Ink ink) {
    List<Mark> marks = new ArrayList<>();
    double at = x;
    for (FontRun run : fonts.runs(text)) {
      TextMark mark =
          new TextMark(run.face(), size, at, baseline, run.text(), 0, ink, ink != Ink.BLACK);
      marks.add(mark);
      at += mark.width();
    }
    return marks;
  }
}
