package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The items file: each line sound in itself. */
final class ItemSheet {

  private static final List<String> COLUMNS =
      List.of(
          "list_no",
          "direction",
          "name",
          "printed_kind",
          "from_department",
          "to_department",
          "clause");
  private static final int LONGEST_NAME = 300;

  private final List<Finding> findings;
  private final List<ItemDraft> items = new ArrayList<>();

  private ItemSheet(List<Finding> findings) {
    this.findings = findings;
  }

  static List<ItemDraft> read(byte[] file, List<Finding> findings) {
    ItemSheet sheet = new ItemSheet(findings);
    CsvTable.read(Finding.Source.ITEMS, file, COLUMNS, findings).forEach(sheet::take);
    return sheet.items;
  }

  private void take(CsvTable.Row row) {
    int before = findings.size();
    int number = number(row);
    Optional<Direction> direction =
        Arrays.stream(Direction.values())
            .filter(d -> d.name().equals(row.cell("direction")))
            .findFirst();
    if (direction.isEmpty()) {
      find(row, "direction", "value-unknown", row.cell("direction"));
    }
    Optional<ItemKind> kind = ItemKind.ofPrinted(row.cell("printed_kind"));
    if (kind.isEmpty()) {
      find(row, "printed_kind", "kind-unknown", row.cell("printed_kind"));
    }
    if (row.cell("name").length() > LONGEST_NAME) {
      find(row, "name", "text-too-long", LONGEST_NAME);
    }
    if (findings.size() > before) {
      return;
    }
    ItemDraft item =
        new ItemDraft(
            row.line(),
            direction.get(),
            number,
            row.cell("name"),
            kind.get(),
            row.cell("printed_kind"),
            row.cell("from_department"),
            row.cell("to_department"),
            row.cell("clause"));
    items.add(item);
  }

  private int number(CsvTable.Row row) {
    String cell = row.cell("list_no");
    int number = cell.matches("[0-9]{1,6}") ? Integer.parseInt(cell) : 0;
    if (number < 1) {
      find(row, "list_no", "not-a-number", cell, 1, 999_999);
    }
    return number;
  }

  private void find(CsvTable.Row row, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.ITEMS, row.line(), field, code, args));
  }
}
