package cn.oneseal.web.sealing;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line; of what stays only what is near a change. */
final class LineDiff {

  private static final int NEAR = 2;

  private final List<String> before;
  private final List<String> after;
  private final int[][] common;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /**
   * A line.
   *
   * @param change ADDED, REMOVED or SAME
   * @param number its number, in the later text unless it was removed
   * @param text what it says
   */
  public record Line(String change, int number, String text) {}

  /** Compares two texts; empty where they are the same. */
  static List<Line> between(String before, String after) {
    return near(new LineDiff(before.lines().toList(), after.lines().toList()).all());
  }

  private List<Line> all() {
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line("SAME", j + 1, after.get(j)));
        i++;
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line("REMOVED", i + 1, before.get(i)));
        i++;
      } else {
        lines.add(new Line("ADDED", j + 1, after.get(j)));
        j++;
      }
    }
    return lines;
  }

  private static List<Line> near(List<Line> all) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      boolean shown =
          all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR + 1)).stream()
              .anyMatch(line -> !line.change().equals("SAME"));
      if (shown) {
        lines.add(all.get(at));
      }
    }
    return lines;
  }
}
