package cn.oneseal.document.template;

import cn.oneseal.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Refuses a layout that asks for values which it does not name: they would stay empty for ever. */
final class PlaceCheck {

  private final Layout layout;

  PlaceCheck(Layout layout) {
    this.layout = layout;
  }

  void check() {
    text(layout.title(), Set.of());
    blocks(layout.blocks());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      text(paragraph.text(), Set.of());
    } else if (block instanceof Block.RedHead head) {
      text(head.issuer() + head.number(), Set.of());
    } else if (block instanceof Block.Qr code) {
      text(code.content() + code.caption(), Set.of());
    } else if (block instanceof Block.Signature signature) {
      text(signature.authority() + signature.date(), Set.of());
    } else if (block instanceof Block.When when) {
      named(when.value(), Set.of());
      blocks(when.blocks());
    } else if (block instanceof Block.Keep keep) {
      blocks(keep.blocks());
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(this::row);
    }
  }

  private void row(Block.Row row) {
    Set<String> columns = Set.of();
    if (!row.list().isEmpty()) {
      columns = layout.lists().get(row.list());
      if (columns == null) {
        throw Refusal.of("layout-value-unknown", row.list());
      }
    }
    for (Block.Cell cell : row.cells()) {
      text(cell.text(), columns);
    }
  }

  private void text(String text, Set<String> columns) {
    Matcher place = Values.PLACE.matcher(text);
    while (place.find()) {
      named(place.group(1), columns);
    }
  }

  private void named(String name, Set<String> columns) {
    if (!layout.values().containsKey(name) && !columns.contains(name)) {
      throw Refusal.of("layout-value-unknown", name);
    }
  }
}
