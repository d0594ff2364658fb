package cn.oneseal.inspection.draw;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published record of a draw, from which anybody recomputes its result. */
public final class DrawRecord {

  private static final String FORMAT = "oneseal-draw-record/1";
  private static final String ROSTER = "roster";
  private static final String DIGEST = "roster-digest";
  private static final String BUREAU_COMMITMENT = "commitment-bureau";
  private static final String DEPARTMENT_COMMITMENT = "commitment-department";
  private static final String BUREAU_NONCE = "nonce-bureau";
  private static final String DEPARTMENT_NONCE = "nonce-department";
  private static final String SEED = "seed";
  private static final String VISIT = "visit";

  /** The heads of a record, in the order that they are written in. */
  private static final List<String> HEADS =
      List.of(
          DIGEST, BUREAU_COMMITMENT, DEPARTMENT_COMMITMENT, BUREAU_NONCE, DEPARTMENT_NONCE, SEED);

  private final Map<String, String> heads = new LinkedHashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private String rosterText = "";

  private DrawRecord() {}

  /** Writes the record of a draw. */
  public static String write(String rosterText, String bureauNonce, String departmentNonce) {
    String digest = Sm3.hex(rosterText);
    String seed = Draw.seed(digest, bureauNonce, departmentNonce);
    Map<String, String> values =
        Map.of(
            DIGEST,
            digest,
            BUREAU_COMMITMENT,
            Nonce.commitment(bureauNonce),
            DEPARTMENT_COMMITMENT,
            Nonce.commitment(departmentNonce),
            BUREAU_NONCE,
            bureauNonce,
            DEPARTMENT_NONCE,
            departmentNonce,
            SEED,
            seed);
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    HEADS.forEach(head -> text.append(head).append('\t').append(values.get(head)).append('\n'));
    Draw.of(roster(rosterText), seed).forEach(visit -> text.append(line(visit)).append('\n'));
    return text.append(ROSTER).append('\n').append(rosterText).toString();
  }

  /** Reads the roster in its canonical text. */
  public static Roster roster(String text) {
    return RosterReader.read(text.lines().toList());
  }

  /** Returns the visits that a record tells. */
  public static List<Visit> visits(String record) {
    return List.copyOf(read(record).visits);
  }

  /**
   * Recomputes a record.
   *
   * @return what does not hold, in the order looked at; nothing where all holds
   */
  public static List<String> check(String record) {
    try {
      return read(record).findings();
    } catch (Refusal unreadable) {
      return List.of(unreadable.message(java.util.Locale.ENGLISH));
    }
  }

  private static String line(Visit visit) {
    return VISIT
        + "\t"
        + visit.target()
        + "\t"
        + visit.inspectors().stream().map(String::valueOf).collect(Collectors.joining("\t"));
  }

  private static DrawRecord read(String text) {
    DrawRecord record = new DrawRecord();
    int from = text.indexOf("\n" + ROSTER + "\n");
    if (!text.startsWith(FORMAT + "\n") || from < 0) {
      throw Refusal.of("draw-record-line", "record", 1);
    }
    record.rosterText = text.substring(from + ROSTER.length() + 2);
    String[] lines = text.substring(0, from).split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      record.line(lines[i].split("\t", -1), i + 1);
    }
    if (!record.heads.keySet().containsAll(HEADS)) {
      throw Refusal.of("draw-record-line", "record", lines.length);
    }
    return record;
  }

  private void line(String[] cells, int number) {
    try {
      if (cells[0].equals(VISIT)) {
        visits.add(
            new Visit(
                Long.parseLong(cells[1]),
                Arrays.stream(cells).skip(2).map(Long::valueOf).toList()));
        return;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
      throw Refusal.of("draw-record-line", "record", number);
    }
    if (cells.length != 2
        || !HEADS.contains(cells[0])
        || !cells[1].matches("[0-9a-f]{64}")
        || heads.put(cells[0], cells[1]) != null) {
      throw Refusal.of("draw-record-line", "record", number);
    }
  }

  private List<String> findings() {
    List<String> findings = new ArrayList<>();
    Roster roster = roster(rosterText);
    String seed =
        Draw.seed(heads.get(DIGEST), heads.get(BUREAU_NONCE), heads.get(DEPARTMENT_NONCE));
    add(findings, roster.text().equals(rosterText), "the roster is not canonical");
    add(findings, Sm3.hex(rosterText).equals(heads.get(DIGEST)), "the roster has another digest");
    add(
        findings,
        Nonce.commitment(heads.get(BUREAU_NONCE)).equals(heads.get(BUREAU_COMMITMENT)),
        "the nonce of the bureau does not match its commitment");
    add(
        findings,
        Nonce.commitment(heads.get(DEPARTMENT_NONCE)).equals(heads.get(DEPARTMENT_COMMITMENT)),
        "the nonce of the department does not match its commitment");
    add(findings, seed.equals(heads.get(SEED)), "the seed is another");
    add(findings, Draw.of(roster, seed).equals(visits), "the result is another");
    return findings;
  }

  private static void add(List<String> findings, boolean holds, String finding) {
    if (!holds) {
      findings.add(finding);
    }
  }
}
