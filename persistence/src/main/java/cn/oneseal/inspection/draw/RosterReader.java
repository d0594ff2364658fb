package cn.oneseal.inspection.draw;

import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the canonical text of a roster back. */
final class RosterReader {

  private final Map<String, String> head = new HashMap<>();
  private final List<Roster.Person> inspectors = new ArrayList<>();
  private final List<Roster.Target> targets = new ArrayList<>();
  private final List<Roster.Bar> bars = new ArrayList<>();
  private final List<Roster.Excluded> excluded = new ArrayList<>();

  private RosterReader() {}

  /** Reads a roster; one whose text is not canonical is refused by its line. */
  static Roster read(List<String> lines) {
    RosterReader reader = new RosterReader();
    if (lines.isEmpty() || !lines.get(0).equals(Roster.FORMAT)) {
      throw Refusal.of("draw-record-line", "roster", 1);
    }
    for (int i = 1; i < lines.size(); i++) {
      try {
        reader.line(lines.get(i).split(Roster.TAB, -1));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
        throw Refusal.of("draw-record-line", "roster", i + 1);
      }
    }
    return reader.roster();
  }

  private void line(String[] cells) {
    switch (cells[0]) {
      case "inspector" ->
          inspectors.add(new Roster.Person(Long.parseLong(cells[1]), cells[2], cells[3], cells[4]));
      case "target" -> targets.add(new Roster.Target(Long.parseLong(cells[1]), cells[2]));
      case "bar" ->
          bars.add(new Roster.Bar(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]));
      case "excluded" ->
          excluded.add(new Roster.Excluded(Long.parseLong(cells[1]), cells[2], cells[3]));
      default -> head.put(cells[0], cells[1]);
    }
  }

  private Roster roster() {
    try {
      return new Roster(
          Long.parseLong(head.get("plan")),
          Integer.parseInt(head.get("round")),
          DrawMethod.valueOf(head.getOrDefault("method", "")),
          Integer.parseInt(head.get("inspectors-each")),
          Integer.parseInt(head.get("targets-drawn")),
          inspectors,
          targets,
          bars,
          excluded);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of("draw-record-line", "roster", 1);
    }
  }
}
