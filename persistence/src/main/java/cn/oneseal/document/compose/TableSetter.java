package cn.oneseal.document.compose;

import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.LineMark;
import cn.oneseal.document.template.Block;
import cn.oneseal.document.template.Style;
import cn.oneseal.document.template.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws tables. A row stays on one page where a page can hold it, and goes on on the next where
 * not; head rows stand on each page again.
 */
final class TableSetter {

  private static final double PADDING = 1.6;
  private static final double BORDER = 0.25;

  private final Flow flow;
  private final TextSetter text;
  private final LineBreaker breaker;
  private final Values values;

  TableSetter(Flow flow, LineBreaker breaker, Values values) {
    this.flow = flow;
    this.text = new TextSetter(flow);
    this.breaker = breaker;
    this.values = values;
  }

  private record SetCell(double x, double width, Style style, List<SetLine> lines) {

    double height() {
      return lines.size() * style.lineHeight();
    }

    int fitting(double height) {
      return Math.max(0, Math.min(lines.size(), (int) (height / style.lineHeight() + 1e-6)));
    }

    SetCell from(int line) {
      return new SetCell(x, width, style, lines.subList(line, lines.size()));
    }

    SetCell to(int line) {
      return new SetCell(x, width, style, lines.subList(0, line));
    }
  }

  void draw(Block.Table table) {
    List<List<SetCell>> head = new ArrayList<>();
    List<List<SetCell>> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      if (row.list().isEmpty()) {
        (row.header() ? head : rows).add(cells(table, row, values));
      } else {
        values.rows(row.list()).forEach(one -> rows.add(cells(table, row, one)));
      }
    }
    if (head.stream().mapToDouble(TableSetter::height).sum() > flow.height() / 2) {
      rows.addAll(0, head);
      head.clear();
    }
    double begin = head.stream().mapToDouble(TableSetter::height).sum();
    flow.need(begin + (rows.isEmpty() ? 0 : Math.min(height(rows.get(0)), flow.height() / 2)));
    head.forEach(this::drawRow);
    rows.forEach(row -> place(row, head));
  }

  private List<SetCell> cells(Block.Table table, Block.Row row, Values rowValues) {
    double total = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    double x = flow.left() + (flow.width() - total) / 2;
    List<SetCell> cells = new ArrayList<>();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      double width = 0;
      for (int i = 0; i < cell.span(); i++) {
        width += table.widths().get(column++);
      }
      List<SetLine> lines =
          breaker.lines(rowValues.fill(cell.text()), cell.style(), width - 2 * PADDING);
      cells.add(new SetCell(x, width, cell.style(), lines));
      x += width;
    }
    return cells;
  }

  private void place(List<SetCell> row, List<List<SetCell>> head) {
    List<SetCell> rest = row;
    boolean whole = true;
    while (height(rest) > flow.remaining()) {
      double headHeight = head.stream().mapToDouble(TableSetter::height).sum();
      double available = flow.remaining() - 2 * PADDING;
      List<SetCell> tall = rest;
      boolean hopeless = tall.stream().noneMatch(cell -> cell.fitting(available) > 0);
      if (hopeless || (whole && height(rest) <= flow.height() - headHeight)) {
        nextPage(head);
        continue;
      }
      drawRow(rest.stream().map(cell -> cell.to(cell.fitting(available))).toList());
      rest = rest.stream().map(cell -> cell.from(cell.fitting(available))).toList();
      whole = false;
      nextPage(head);
    }
    drawRow(rest);
  }

  private void nextPage(List<List<SetCell>> head) {
    flow.newPage();
    head.forEach(this::drawRow);
  }

  private static double height(List<SetCell> row) {
    return row.stream().mapToDouble(SetCell::height).max().orElse(0) + 2 * PADDING;
  }

  private void drawRow(List<SetCell> row) {
    double height = height(row);
    double top = flow.y();
    for (SetCell cell : row) {
      double y = top + (height - cell.height()) / 2;
      for (SetLine line : cell.lines()) {
        text.draw(line, cell.style(), cell.x() + PADDING, cell.width() - 2 * PADDING, y);
        y += cell.style().lineHeight();
      }
      frame(cell.x(), top, cell.x() + cell.width(), top + height);
    }
    flow.down(height);
  }

  private void frame(double left, double top, double right, double bottom) {
    flow.draw(new LineMark(left, top, right, top, BORDER, Ink.BLACK));
    flow.draw(new LineMark(left, bottom, right, bottom, BORDER, Ink.BLACK));
    flow.draw(new LineMark(left, top, left, bottom, BORDER, Ink.BLACK));
    flow.draw(new LineMark(right, top, right, bottom, BORDER, Ink.BLACK));
  }
}
