package cn.oneseal.document.compose;

import cn.oneseal.document.layout.Mark;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.template.Layout.PageSetup;
import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages as they fill, from top to bottom. */
final class Flow {

  /** The most pages of a document. */
  static final int MOST_PAGES = 500;

  private final PageSetup page;
  private final List<List<Mark>> sheets = new ArrayList<>();
  private double y;
  private SealPlace seal;

  Flow(PageSetup page) {
    this.page = page;
    newPage();
  }

  /** A point to which the flow can go back. */
  record Position(int sheet, int marks, double y, SealPlace seal) {}

  Position position() {
    return new Position(sheets.size(), marks().size(), y, seal);
  }

  void goBack(Position position) {
    sheets.subList(position.sheet(), sheets.size()).clear();
    marks().subList(position.marks(), marks().size()).clear();
    y = position.y();
    seal = position.seal();
  }

  private List<Mark> marks() {
    return sheets.get(sheets.size() - 1);
  }

  void newPage() {
    if (sheets.size() == MOST_PAGES) {
      throw Refusal.of("document-too-long", MOST_PAGES);
    }
    sheets.add(new ArrayList<>());
    y = page.top();
  }

  int pageIndex() {
    return sheets.size() - 1;
  }

  boolean atTop() {
    return y <= page.top();
  }

  double left() {
    return page.left();
  }

  double right() {
    return Sheet.WIDTH - page.right();
  }

  double width() {
    return right() - left();
  }

  double y() {
    return y;
  }

  double height() {
    return Sheet.HEIGHT - page.top() - page.bottom();
  }

  double remaining() {
    return Sheet.HEIGHT - page.bottom() - y;
  }

  /** Begins a new page when what comes is higher than what is left of this one. */
  void need(double height) {
    if (height > remaining() && !atTop()) {
      newPage();
    }
  }

  void down(double height) {
    y += height;
  }

  /** Leaves free space; none at the top of a further page. */
  void gap(double height) {
    if (!atTop() || sheets.size() == 1) {
      y += height;
    }
  }

  void draw(Mark mark) {
    marks().add(mark);
  }

  void seal(SealPlace place) {
    seal = place;
  }

  Optional<SealPlace> seal() {
    return Optional.ofNullable(seal);
  }

  List<List<Mark>> sheets() {
    return sheets;
  }
}
