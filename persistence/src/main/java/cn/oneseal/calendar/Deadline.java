package cn.oneseal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a period ends, and the whole account of why. Immutable; made by {@link
 * WorkCalendar#deadline}.
 *
 * @param start the day the period runs from, itself never counted
 * @param amount how many units
 * @param unit the unit
 * @param due the last day of the period; it ends with that day, Asia/Shanghai
 * @param provisional whether the period rests on a year whose holiday notice is not loaded
 * @param calendarVersion the version of the calendar used
 * @param clause the clause that sets the period, for example {@code ALL 42}; empty where none is
 *     given
 * @param explanation the start, each day counted or skipped and why, each move, each stop of the
 *     clock, the calendar version, the clause
 */
public record Deadline(
    LocalDate start,
    int amount,
    TermUnit unit,
    LocalDate due,
    boolean provisional,
    String calendarVersion,
    String clause,
    List<ExplanationLine> explanation) {

  /** Takes a copy of the explanation. */
  public Deadline {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(calendarVersion, "calendarVersion");
    Objects.requireNonNull(clause, "clause");
    explanation = List.copyOf(explanation);
  }

  /** The same deadline, naming the clause that sets it; a clause named before is replaced. */
  public Deadline withClause(String newClause) {
    List<ExplanationLine> lines =
        Stream.concat(
                explanation.stream().filter(line -> line.kind() != ExplanationLine.Kind.CLAUSE),
                Stream.of(ExplanationLine.of(due, ExplanationLine.Kind.CLAUSE, newClause)))
            .toList();
    return new Deadline(start, amount, unit, due, provisional, calendarVersion, newClause, lines);
  }

  /** Whether the period is over: the due day itself still belongs to it. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(due);
  }

  /** The explanation as Chinese text, one line each. */
  public List<String> chineseExplanation() {
    return explanation.stream().map(ExplanationLine::chinese).toList();
  }
}
