package cn.oneseal.catalogue.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two versions of a guide side by side (R3, 二（一）): field by field, and the rows of materials and
 * steps by their names, since a row keeps its name where its place moves.
 */
public final class GuideComparison {

  private GuideComparison() {}

  /** What became of a field or a row. */
  public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** What a line is about. */
  public enum Part {
    FIELD,
    MATERIAL,
    STEP
  }

  /**
   * One line of the comparison.
   *
   * @param part what it is about
   * @param subject the name of the material or step; null for a field of the guide
   * @param word the key of the field's word; null where a whole row was added or removed
   * @param left what the one version says: a text, number, day, term, yes or no, or the cells of a
   *     whole row; null for nothing
   * @param right what the other says
   * @param change what became of it
   */
  public record Line(
      Part part, String subject, String word, Object left, Object right, Change change) {

    static Line of(Part part, String subject, String word, Object left, Object right) {
      return new Line(part, subject, word, left, right, change(left, right));
    }

    private static Change change(Object left, Object right) {
      if (Objects.equals(left, right)) {
        return Change.SAME;
      }
      if (left == null) {
        return Change.ADDED;
      }
      return right == null ? Change.REMOVED : Change.CHANGED;
    }

    /** Returns whether the two versions differ here. */
    public boolean differs() {
      return change != Change.SAME;
    }
  }

  /** Compares two versions, in the order that guides are printed in. */
  public static List<Line> of(GuideContent left, GuideContent right) {
    List<Line> lines = new ArrayList<>();
    Map<String, Object> ours = fields(left);
    Map<String, Object> theirs = fields(right);
    ours.forEach(
        (word, value) -> lines.add(Line.of(Part.FIELD, null, word, value, theirs.get(word))));
    rows(
        lines,
        Part.MATERIAL,
        byName(left.materials().stream(), GuideMaterial::name, GuideComparison::cells),
        byName(right.materials().stream(), GuideMaterial::name, GuideComparison::cells));
    rows(
        lines,
        Part.STEP,
        byName(left.steps().stream(), GuideStep::name, GuideComparison::cells),
        byName(right.steps().stream(), GuideStep::name, GuideComparison::cells));
    return List.copyOf(lines);
  }

  private static void rows(
      List<Line> lines,
      Part part,
      Map<String, Map<String, Object>> left,
      Map<String, Map<String, Object>> right) {
    Set<String> names = new LinkedHashSet<>(left.keySet());
    names.addAll(right.keySet());
    for (String name : names) {
      Map<String, Object> was = left.get(name);
      Map<String, Object> is = right.get(name);
      if (was == null || is == null || was.equals(is)) {
        lines.add(Line.of(part, name, null, was, is));
      } else {
        was.keySet().stream()
            .filter(word -> !Objects.equals(was.get(word), is.get(word)))
            .forEach(word -> lines.add(Line.of(part, name, word, was.get(word), is.get(word))));
      }
    }
  }

  /** Rows by name; a name that is there again gets its number, so that no row is lost. */
  private static <T> Map<String, Map<String, Object>> byName(
      Stream<T> rows, Function<T, String> name, Function<T, Map<String, Object>> cells) {
    Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    rows.forEach(
        row -> {
          String wanted = Objects.requireNonNullElse(name.apply(row), "");
          String free = wanted;
          for (int nth = 2; named.containsKey(free); nth++) {
            free = wanted + " (" + nth + ")";
          }
          named.put(free, cells.apply(row));
        });
    return named;
  }

  private static Map<String, Object> fields(GuideContent content) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("field.effectiveFrom", content.effectiveFrom());
    fields.put("field.effectiveTo", content.effectiveTo());
    fields.put("field.statutoryLimit", content.statutory());
    fields.put("field.promisedLimit", content.promised());
    fields.put("field.visits", content.visits());
    fields.put("field.fee", content.fee());
    for (GuideField field : GuideField.values()) {
      fields.put("field." + field.key(), content.texts().get(field));
    }
    return fields;
  }

  private static Map<String, Object> cells(GuideMaterial material) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("material.NEED", material.need());
    cells.put("material.FORM", material.form());
    cells.put("material.COPIES", material.copies());
    cells.put("material.SOURCE", material.source());
    cells.put("material.BASIS", material.basis());
    cells.put("material.STANDARD", material.acceptanceStandard());
    return cells;
  }

  private static Map<String, Object> cells(GuideStep step) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("step.KIND", step.kind());
    cells.put("step.RESPONSIBLE", step.responsible());
    cells.put("step.TERM", step.term());
    cells.put("step.BASIS", step.basis());
    return cells;
  }
}
