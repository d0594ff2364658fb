package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.BodyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items file: each line sound in itself, and no number or item twice. */
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

  private final BodySheet bodies;
  private final List<Finding> findings;
  private final List<ItemDraft> items = new ArrayList<>();
  private final Map<String, Long> lineOfNumber = new HashMap<>();
  private final Map<String, Long> lineOfName = new HashMap<>();

  private ItemSheet(BodySheet bodies, List<Finding> findings) {
    this.bodies = bodies;
    this.findings = findings;
  }

  static List<ItemDraft> read(byte[] file, BodySheet bodies, List<Finding> findings) {
    ItemSheet sheet = new ItemSheet(bodies, findings);
    int before = findings.size();
    CsvTable.read(Finding.Source.ITEMS, file, COLUMNS, findings).forEach(sheet::take);
    if (sheet.items.isEmpty() && findings.size() == before) {
      findings.add(Finding.error(Finding.Source.ITEMS, 0, "", "no-items"));
    }
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
    direction.ifPresent(d -> checkBodies(row, d));
    checkTwice(row);
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
    if (item.erratum() != null) {
      findings.add(
          Finding.note(
              Finding.Source.ITEMS,
              row.line(),
              "printed_kind",
              "erratum",
              item.printedKind(),
              item.erratum()));
    }
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

  private void checkBodies(CsvTable.Row row, Direction direction) {
    String bureauColumn =
        direction == Direction.TRANSFERRED_IN ? "to_department" : "from_department";
    for (String column : List.of("from_department", "to_department")) {
      String code = row.cell(column);
      Optional<BodyKind> kind = bodies.kindOf(code);
      if (kind.isEmpty()) {
        find(row, column, "department-unknown", code);
      } else if ((kind.get() == BodyKind.APPROVAL_BUREAU) != column.equals(bureauColumn)) {
        find(row, column, "direction-contradicts", code, direction);
      }
    }
  }

  private void checkTwice(CsvTable.Row row) {
    String key = row.cell("direction") + " " + row.cell("list_no");
    Long line = lineOfNumber.putIfAbsent(key, row.line());
    if (line != null) {
      find(row, "list_no", "number-twice", row.cell("list_no"), line);
    }
    Long same = lineOfName.putIfAbsent(row.cell("name"), row.line());
    if (same != null) {
      find(row, "name", "item-twice", row.cell("name"), same);
    }
  }

  private void find(CsvTable.Row row, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.ITEMS, row.line(), field, code, args));
  }
}
