package cn.oneseal.document.compose;

import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.layout.Ink;
import cn.oneseal.document.layout.LineMark;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.template.Align;
import cn.oneseal.document.template.Block;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Style;
import cn.oneseal.document.template.Values;
import java.util.List;

/** Puts a layout with its values on pages. */
public final class Composer {

  private static final double SEAL_SIZE = 42;
  private static final double RED_HEAD_POINTS = 42;

  /**
   * How wide the text beside a code is: left of the widest signature that shares its height, mm.
   */
  private static final double CAPTION_WIDTH = 33;

  private final FontSet fonts;
  private final boolean demonstration;

  /**
   * Makes documents.
   *
   * @param demonstration whether each page says that it is one of the demonstration
   */
  public Composer(FontSet fonts, boolean demonstration) {
    this.fonts = fonts;
    this.demonstration = demonstration;
  }

  /**
   * Returns a document's pages; refuses a value that must be there and is not, and a character that
   * no font draws.
   */
  public Pages compose(Layout layout, Values values) {
    values.check(layout);
    Flow flow = new Flow(layout.page());
    new Setting(flow, values).blocks(layout.blocks());
    Furniture furniture = new Furniture(fonts, layout.page(), demonstration);
    return new Pages(
        values.fill(layout.title()), layout.reference(), furniture.sheets(flow), flow.seal());
  }

  /** The setting of one document. */
  private final class Setting {

    private final Flow flow;
    private final Values values;
    private final TextSetter text;
    private final LineBreaker breaker;

    Setting(Flow flow, Values values) {
      this.flow = flow;
      this.values = values;
      this.text = new TextSetter(flow);
      this.breaker = new LineBreaker(fonts);
    }

    void blocks(List<Block> blocks) {
      blocks.forEach(this::block);
    }

    private void block(Block block) {
      if (block instanceof Block.Paragraph paragraph) {
        flow.need(paragraph.room());
        paragraph(values.fill(paragraph.text()), paragraph.style());
      } else if (block instanceof Block.RedHead head) {
        redHead(head);
      } else if (block instanceof Block.Rule rule) {
        rule(rule.ink(), rule.width());
      } else if (block instanceof Block.Space space) {
        flow.gap(space.height());
      } else if (block instanceof Block.Table table) {
        new TableSetter(flow, breaker, values).draw(table);
      } else if (block instanceof Block.Qr code) {
        qr(code);
      } else if (block instanceof Block.Signature signature) {
        signature(signature);
      } else if (block instanceof Block.When when) {
        if (values.knows(when.value()) == when.known()) {
          blocks(when.blocks());
        }
      } else if (block instanceof Block.Keep keep) {
        keep(keep);
      }
    }

    private void paragraph(String filled, Style style) {
      flow.gap(style.before());
      for (SetLine line : breaker.lines(filled, style, flow.width())) {
        flow.need(style.lineHeight());
        text.draw(line, style, flow.left(), flow.width(), flow.y());
        flow.down(style.lineHeight());
      }
      flow.gap(style.after());
    }

    private void redHead(Block.RedHead head) {
      Style name = plain(RED_HEAD_POINTS, Align.CENTER, Ink.RED, true);
      String issuer = values.fill(head.issuer());
      double width = breaker.lines(issuer, name, 1e6).get(0).width();
      double points =
          Math.max(22, Math.min(RED_HEAD_POINTS, RED_HEAD_POINTS * flow.width() / width));
      paragraph(issuer, plain(points, Align.CENTER, Ink.RED, true));
      flow.down(5);
      paragraph(values.fill(head.number()), plain(16, Align.CENTER, Ink.BLACK, false));
      flow.down(2);
      rule(Ink.RED, 0.6);
      flow.down(4);
    }

    private void rule(Ink ink, double width) {
      flow.need(width);
      flow.draw(new LineMark(flow.left(), flow.y(), flow.right(), flow.y(), width, ink));
      flow.down(width);
    }

    private void qr(Block.Qr code) {
      String content = values.fill(code.content());
      if (content.isBlank()) {
        return;
      }
      flow.need(code.size());
      double top = flow.y();
      flow.draw(QrCode.draw(content, flow.left(), top, code.size()));
      Style style = plain(9, Align.LEFT, Ink.GREY, false);
      double left = flow.left() + code.size() + 2;
      double width = code.beside() ? CAPTION_WIDTH : flow.right() - left;
      double y = top + 3;
      for (SetLine line : breaker.lines(values.fill(code.caption()), style, width)) {
        text.draw(line, style, left, width, y);
        y += style.lineHeight();
      }
      if (!code.beside()) {
        flow.down(Math.max(code.size(), y - top));
      }
    }

    /**
     * GB/T 9704: the seal stands upright over the issuer's name and the date, both at the right.
     */
    private void signature(Block.Signature signature) {
      Style style = plain(16, Align.CENTER, Ink.BLACK, false);
      double width = flow.width() * 0.6;
      List<SetLine> lines =
          new java.util.ArrayList<>(
              breaker.lines(values.fill(signature.authority()), style, width));
      lines.addAll(breaker.lines(values.fill(signature.date()), style, width));
      double widest = lines.stream().mapToDouble(SetLine::width).max().orElse(0);
      double half = Math.max(widest, signature.sealed() ? SEAL_SIZE : 0) / 2;
      double center = flow.right() - half - 2;
      double textHeight = lines.size() * style.lineHeight();
      double height = signature.sealed() ? Math.max(SEAL_SIZE, textHeight + 8) : textHeight;
      flow.need(height + 4);
      double top = flow.y() + 2;
      double y = signature.sealed() ? top + height / 2 - textHeight / 2 + 3 : top;
      for (SetLine line : lines) {
        text.draw(line, style, center - width / 2, width, y);
        y += style.lineHeight();
      }
      if (signature.sealed()) {
        double upper = top + (height - SEAL_SIZE) / 2;
        flow.seal(new SealPlace(flow.pageIndex(), center - SEAL_SIZE / 2, upper, SEAL_SIZE));
      }
      flow.down(height + 4);
    }

    private void keep(Block.Keep keep) {
      Flow.Position position = flow.position();
      boolean atTop = flow.atTop();
      int page = flow.pageIndex();
      blocks(keep.blocks());
      if (flow.pageIndex() > page && !atTop) {
        flow.goBack(position);
        flow.newPage();
        blocks(keep.blocks());
      }
    }

    private static Style plain(double points, Align align, Ink ink, boolean bold) {
      return new Style(points, bold, ink, align, 1.4, 0, 0, 0);
    }
  }
}
