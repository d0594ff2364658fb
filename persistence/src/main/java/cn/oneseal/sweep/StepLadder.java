package cn.oneseal.sweep;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps that nights raise on rows with a due day: warnings before it, what follows after it.
 * Its own words of SQL, never anything entered. One that is produced as a bean is raised every
 * night.
 *
 * @param table where the steps are kept, append-only, one for each row, step and due day
 * @param key the column of that table that names the row
 * @param open which rows are open: a query of {@code id} and {@code due_on}; {@code ?1} is the
 *     night
 * @param rungs the steps, in the order they come in
 */
public record StepLadder(String table, String key, String open, List<Rung> rungs) {

  private static final String DUE =
      """
        FROM (%3$s) AS n
          JOIN (VALUES %4$s) AS k (step, first, last, place)
            ON CAST(?1 AS date) >= n.due_on + k.first
              AND (k.last IS NULL OR CAST(?1 AS date) <= n.due_on + k.last)
        WHERE NOT EXISTS (SELECT FROM %1$s s
          WHERE s.%2$s = n.id AND s.step = k.step AND s.due_on = n.due_on)
      """;

  /** Takes a copy of the rungs. */
  public StepLadder {
    rungs = List.copyOf(rungs);
  }

  /**
   * A step.
   *
   * @param step its name
   * @param first from which night on, in calendar days after the due day: a number, or a query of
   *     one
   * @param warning whether it is of no use once the due day is past
   */
  public record Rung(String step, String first, boolean warning) {

    /** A warning so many calendar days before the due day; missed nights raise it late. */
    public static Rung warning(int daysBefore) {
      return new Rung("WARNED_" + daysBefore, "-" + daysBefore, true);
    }

    /** What the first night after the due day raises. */
    public static Rung after(String step) {
      return later(step, "1");
    }

    /** What is raised so many calendar days after the due day, by a query of the setting. */
    public static Rung later(String step, String days) {
      return new Rung(step, days, false);
    }
  }

  /** Returns the name of the sweep that raises it: the table's, without its end. */
  public String name() {
    return table.replaceFirst("_step$", "");
  }

  /** Returns the query of the rows that a night raises a step on; its parameter is the night. */
  String due() {
    return "SELECT DISTINCT n.id\n" + DUE.formatted(table, key, open, values()) + " ORDER BY n.id";
  }

  /** Returns the insertion; its parameters are the night, the moment and the rows' ids. */
  String raise() {
    return """
        INSERT INTO %1$s (%2$s, step, due_on, night, raised_at)
        SELECT n.id, k.step, n.due_on, CAST(?1 AS date), ?2
        %3$s AND n.id = ANY (CAST(string_to_array(CAST(?3 AS text), ',') AS bigint[]))
        ORDER BY n.id, k.place
        ON CONFLICT DO NOTHING
        """
        .formatted(table, key, DUE.formatted(table, key, open, values()));
  }

  private String values() {
    return IntStream.range(0, rungs.size())
        .mapToObj(place -> value(place, rungs.get(place)))
        .collect(Collectors.joining(", "));
  }

  private static String value(int place, Rung rung) {
    return "('%s', %s, CAST(%s AS int), %d)"
        .formatted(rung.step(), rung.first(), rung.warning() ? "0" : "NULL", place);
  }
}
