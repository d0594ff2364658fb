package cn.oneseal.inspection.draw;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who and what takes part in a draw, and on which terms. Its text is canonical: UTF-8, one line
 * each ended by a line feed, fields parted by a tab, lines of a kind sorted by their id.
 *
 * @param plan the plan
 * @param round the how manieth draw of the plan it is, from 1
 * @param method what is drawn
 * @param inspectorsEach how many inspectors make a visit, at least two
 * @param targetsDrawn how many targets are drawn; all of them where the method is not sampling
 * @param inspectors who can be drawn
 * @param targets what is visited
 * @param bars who can not be drawn for which target
 * @param excluded who is on the register and can not be drawn at all, and why
 */
public record Roster(
    long plan,
    int round,
    DrawMethod method,
    int inspectorsEach,
    int targetsDrawn,
    List<Person> inspectors,
    List<Target> targets,
    List<Bar> bars,
    List<Excluded> excluded) {

  /** The fewest inspectors of a visit. */
  public static final int FEWEST = 2;

  static final String FORMAT = "oneseal-draw-roster/1";
  static final String TAB = "\t";

  /** Sorts; refuses a visit by one alone, too many targets, and a target that too few may visit. */
  public Roster {
    inspectors = sorted(inspectors, Comparator.comparing(Person::id));
    targets = sorted(targets, Comparator.comparing(Target::id));
    bars = sorted(bars, Comparator.comparing(Bar::inspector).thenComparing(Bar::target));
    excluded = sorted(excluded, Comparator.comparing(Excluded::id));
    if (inspectorsEach < FEWEST) {
      throw Refusal.of("inspectors-two").onField("inspectorsEach").byClause("R13, 三（一）1");
    }
    requireOnce(inspectors.stream().map(Person::id).toList());
    requireOnce(targets.stream().map(Target::id).toList());
    if (targets.isEmpty()) {
      throw Refusal.of("draw-no-target").onField("targets");
    }
    if (targetsDrawn < 1
        || targetsDrawn > targets.size()
        || (method == DrawMethod.ALL_CASES && targetsDrawn != targets.size())) {
      throw Refusal.of("draw-targets-range", targets.size()).onField("targetsDrawn");
    }
    for (Target target : targets) {
      long able = able(target, inspectors, bars).size();
      if (able < inspectorsEach) {
        throw Refusal.of("draw-too-few-inspectors", target.cases(), able, inspectorsEach)
            .onField("inspectorsEach")
            .byClause("R13, 三（一）1");
      }
    }
  }

  /**
   * An inspector that can be drawn.
   *
   * @param id the id in the register
   * @param name the name
   * @param certificate the number of the enforcement certificate
   * @param unit the unit
   */
  public record Person(long id, String name, String certificate, String unit) {

    /** Takes out what would break a line. */
    public Person {
      name = plain(name);
      certificate = plain(certificate);
      unit = plain(unit);
    }

    String line() {
      return String.join(TAB, "inspector", Long.toString(id), name, certificate, unit);
    }
  }

  /**
   * A target: all inspections of one holder, made in one visit. Its name is left out: a record of a
   * draw is published, and a holder may be a natural person.
   *
   * @param id the id of its first inspection
   * @param cases the numbers of its cases, parted by commas
   */
  public record Target(long id, String cases) {

    /** Takes out what would break a line. */
    public Target {
      cases = plain(cases);
    }

    String line() {
      return String.join(TAB, "target", Long.toString(id), cases);
    }
  }

  /**
   * Says that an inspector can not be drawn for a target.
   *
   * @param inspector the inspector
   * @param target the target
   * @param reason why: RECUSED, COMPETENCE or REGION
   */
  public record Bar(long inspector, long target, String reason) {

    /** Takes out what would break a line. */
    public Bar {
      reason = plain(reason);
    }

    String line() {
      return String.join(TAB, "bar", Long.toString(inspector), Long.toString(target), reason);
    }
  }

  /**
   * One on the register who can not be drawn.
   *
   * @param id the id in the register
   * @param name the name
   * @param reason why: EXPIRED, ABSENT, RECUSED or COMPETENCE
   */
  public record Excluded(long id, String name, String reason) {

    /** Takes out what would break a line. */
    public Excluded {
      name = plain(name);
      reason = plain(reason);
    }

    String line() {
      return String.join(TAB, "excluded", Long.toString(id), name, reason);
    }
  }

  /** Returns the canonical text. */
  public String text() {
    return Stream.of(
            Stream.of(
                FORMAT,
                String.join(TAB, "plan", Long.toString(plan)),
                String.join(TAB, "round", Integer.toString(round)),
                String.join(TAB, "method", method.name()),
                String.join(TAB, "inspectors-each", Integer.toString(inspectorsEach)),
                String.join(TAB, "targets-drawn", Integer.toString(targetsDrawn))),
            inspectors.stream().map(Person::line),
            targets.stream().map(Target::line),
            bars.stream().map(Bar::line),
            excluded.stream().map(Excluded::line))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the digest: SM3 of the text's bytes. */
  public String digest() {
    return Sm3.hex(text());
  }

  /** Returns who can be drawn for a target, by id. */
  List<Person> able(Target target) {
    return able(target, inspectors, bars);
  }

  private static List<Person> able(Target target, List<Person> inspectors, List<Bar> bars) {
    Set<Long> barred =
        bars.stream()
            .filter(bar -> bar.target() == target.id())
            .map(Bar::inspector)
            .collect(Collectors.toSet());
    return inspectors.stream().filter(person -> !barred.contains(person.id())).toList();
  }

  private static void requireOnce(List<Long> ids) {
    if (Set.copyOf(ids).size() < ids.size()) {
      throw new IllegalArgumentException("a roster names each once");
    }
  }

  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }

  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
