package cn.oneseal.catalogue.guide;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.util.List;
import java.util.Objects;

/**
 * How an item is handled, in what process re-engineering counts (R3, 二（一）).
 *
 * @param steps the steps, in order
 * @param materials the materials
 * @param visits how often the applicant comes
 * @param limit how long it may take
 */
public record ProcessFacts(List<String> steps, List<String> materials, int visits, Term limit) {

  private static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 200;

  /** Takes copies. */
  public ProcessFacts {
    steps = List.copyOf(steps);
    materials = List.copyOf(materials);
    Objects.requireNonNull(limit);
  }

  /** Reads what an official typed: a step a line, a material a line. */
  public static ProcessFacts typed(String steps, String materials, Integer visits, Term limit) {
    List<String> stepLines = lines("steps", steps);
    if (stepLines.isEmpty()) {
      throw Refusal.of("required").onField("steps");
    }
    if (visits == null) {
      throw Refusal.of("required").onField("visits");
    }
    between("visits", visits, 0, GuideContent.MOST_VISITS);
    if (limit == null) {
      throw Refusal.of("required").onField("limitAmount");
    }
    between("limitAmount", limit.amount(), 1, limit.unit().longest());
    return new ProcessFacts(stepLines, lines("materials", materials), visits, limit);
  }

  /** Returns what a published guide says of it. */
  public static ProcessFacts of(GuideContent guide) {
    return new ProcessFacts(
        guide.steps().stream().map(GuideStep::name).toList(),
        guide.materials().stream().map(GuideMaterial::name).toList(),
        guide.visits(),
        guide.promised());
  }

  /** Returns the lines of a text without empty ones. */
  static List<String> lines(String field, String text) {
    List<String> lines =
        text == null
            ? List.of()
            : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    between(field, lines.size(), 0, MOST_LINES);
    lines.forEach(line -> Texts.required(field, line, LONGEST_LINE));
    return lines;
  }

  private static void between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw Refusal.of("out-of-range", least, most).onField(field);
    }
  }
}
