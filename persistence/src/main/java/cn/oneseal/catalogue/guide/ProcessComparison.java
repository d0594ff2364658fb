package cn.oneseal.catalogue.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The handling of an item before and after it moved, side by side (R3). Either side may be missing,
 * and is then shown as missing.
 *
 * @param before before the item moved, or null
 * @param after since then, or null
 */
public record ProcessComparison(ProcessFacts before, ProcessFacts after) {

  /** Returns the steps of both, each with what became of it. */
  public List<GuideComparison.Line> steps() {
    return lines(
        GuideComparison.Part.STEP,
        before == null ? null : before.steps(),
        after == null ? null : after.steps());
  }

  /** Returns the materials of both, each with what became of it. */
  public List<GuideComparison.Line> materials() {
    return lines(
        GuideComparison.Part.MATERIAL,
        before == null ? null : before.materials(),
        after == null ? null : after.materials());
  }

  /** Returns how many steps fewer there are; null while a side is missing. */
  public Integer stepsSaved() {
    return complete() ? before.steps().size() - after.steps().size() : null;
  }

  /** Returns how many materials fewer there are; null while a side is missing. */
  public Integer materialsSaved() {
    return complete() ? before.materials().size() - after.materials().size() : null;
  }

  /** Returns how many visits fewer there are; null while a side is missing. */
  public Integer visitsSaved() {
    return complete() ? before.visits() - after.visits() : null;
  }

  /** Returns by how much the limit is shorter, in its unit; null where not comparable. */
  public Integer limitSaved() {
    return complete() && before.limit().unit() == after.limit().unit()
        ? before.limit().amount() - after.limit().amount()
        : null;
  }

  /** Returns whether both sides are recorded. */
  public boolean complete() {
    return before != null && after != null;
  }

  /** While a side is missing nothing is told to be added or removed. */
  private static List<GuideComparison.Line> lines(
      GuideComparison.Part part, List<String> before, List<String> after) {
    Set<String> all = new LinkedHashSet<>(before == null ? List.of() : before);
    all.addAll(after == null ? List.of() : after);
    List<GuideComparison.Line> lines = new ArrayList<>();
    for (String line : all) {
      String left = before == null || !before.contains(line) ? null : line;
      String right = after == null || !after.contains(line) ? null : line;
      lines.add(
          before == null || after == null
              ? new GuideComparison.Line(part, line, null, left, right, GuideComparison.Change.SAME)
              : GuideComparison.Line.of(part, line, null, left, right));
    }
    return lines;
  }
}
