package cn.oneseal.inspection.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The worked example of ear/docs/draw.md, whose figures another program computed. */
class DrawTest {

  private static final String BUREAU = nonce(0);
  private static final String DEPARTMENT = nonce(32);

  private static final Roster ROSTER =
      new Roster(
          1,
          1,
          DrawMethod.SAMPLING,
          2,
          2,
          List.of(
              new Roster.Person(14, "丁", "A-014", "执法二队"),
              new Roster.Person(11, "甲", "A-011", "执法一队"),
              new Roster.Person(13, "丙", "A-013", "执法二队"),
              new Roster.Person(12, "乙", "A-012", "执法一队")),
          List.of(
              new Roster.Target(103, "C-4"),
              new Roster.Target(101, "C-1"),
              new Roster.Target(102, "C-2,C-3")),
          List.of(new Roster.Bar(12, 102, "RECUSED")),
          List.of(new Roster.Excluded(15, "戊", "EXPIRED")));

  private static String nonce(int from) {
    byte[] bytes = new byte[32];
    IntStream.range(0, 32).forEach(i -> bytes[i] = (byte) (from + i));
    return HexFormat.of().formatHex(bytes);
  }

  private static String record() {
    return DrawRecord.write(ROSTER.text(), BUREAU, DEPARTMENT);
  }

  @Test
  void theWorkedExampleIsWhatAnotherProgramComputes() {
    assertEquals(
        "4b98b89a04150bf5e2aeeaf1f41f3a98b8d95366873c4d1bedc4fbaf9c9ec9d4", ROSTER.digest());
    assertEquals(
        "fa34635f1d3ac2729ac5987eb59e01928457f325b4b51ca85a177813c5c5ddf7",
        Nonce.commitment(BUREAU));
    assertEquals(
        "778cfd21a404c276d1efdf3137c41b3b89d7f003b192efde1fb0c053b7028e9a",
        Nonce.commitment(DEPARTMENT));
    String seed = Draw.seed(ROSTER.digest(), BUREAU, DEPARTMENT);
    assertEquals("4a7770e231d6d8b2656ee0c53bb5e60c5d2a76233977b9aa1968161c75cbb65b", seed);
    assertEquals(
        List.of(new Visit(102, List.of(13L, 14L)), new Visit(103, List.of(13L, 12L))),
        Draw.of(ROSTER, seed));
  }

  @Test
  void theRecordTellsItsRosterAndResultBack() {
    assertEquals(List.of(), DrawRecord.check(record()));
    assertEquals(2, DrawRecord.visits(record()).size());
    assertEquals(ROSTER, DrawRecord.roster(ROSTER.text()));
  }

  @Test
  void everyChangeOfTheRecordIsFound() {
    String whole = record();
    String[] lines = whole.split("\n", -1);
    for (int line = 0; line < lines.length - 1; line++) {
      String[] changed = lines.clone();
      char last = changed[line].charAt(changed[line].length() - 1);
      changed[line] =
          changed[line].substring(0, changed[line].length() - 1) + (last == '1' ? '2' : '1');
      assertFalse(DrawRecord.check(String.join("\n", changed)).isEmpty(), lines[line]);
      String[] without = lines.clone();
      without[line] = null;
      String shorter =
          String.join("\n", java.util.Arrays.stream(without).filter(each -> each != null).toList());
      assertFalse(DrawRecord.check(shorter).isEmpty(), lines[line]);
    }
    assertFalse(DrawRecord.check("").isEmpty());
  }

  @Test
  void anotherNonceGivesAnotherCommitmentAndIsRefused() {
    String commitment = Nonce.commitment(BUREAU);
    assertEquals(
        BUREAU, Nonce.requireMatch(" " + BUREAU.toUpperCase(java.util.Locale.ROOT), commitment));
    assertEquals(
        "draw-nonce-mismatch",
        assertThrows(Refusal.class, () -> Nonce.requireMatch(DEPARTMENT, commitment)).code());
    assertEquals(
        "draw-not-hex",
        assertThrows(Refusal.class, () -> Nonce.requireMatch("12ab", commitment)).code());
  }

  @Test
  void nobodyBarredAndNoPairOfOneIsEverDrawn() {
    for (int i = 0; i < 500; i++) {
      for (Visit visit : Draw.of(ROSTER, Sm3.hex("seed " + i))) {
        assertEquals(2, visit.inspectors().stream().distinct().count());
        assertFalse(visit.target() == 102 && visit.inspectors().contains(12L));
        assertFalse(visit.inspectors().contains(15L));
      }
    }
  }

  @Test
  void eachInspectorAndEachTargetComesUpEquallyOften() {
    int seeds = 6000;
    Map<Long, Integer> inspectors = new TreeMap<>();
    Map<Long, Integer> targets = new TreeMap<>();
    Roster roster =
        new Roster(
            7,
            1,
            DrawMethod.SAMPLING,
            2,
            1,
            LongStream.range(1, 7)
                .mapToObj(id -> new Roster.Person(id, "人" + id, "A", "队"))
                .toList(),
            LongStream.range(1, 5).mapToObj(id -> new Roster.Target(id, "C-" + id)).toList(),
            List.of(),
            List.of());
    for (int i = 0; i < seeds; i++) {
      Visit visit = Draw.of(roster, Sm3.hex("seed " + i)).get(0);
      targets.merge(visit.target(), 1, Integer::sum);
      visit.inspectors().forEach(id -> inspectors.merge(id, 1, Integer::sum));
    }
    assertEquals(6, inspectors.size());
    assertEquals(4, targets.size());
    // Five standard deviations: about 183 of 2000, 168 of 1500.
    inspectors.forEach((id, times) -> assertTrue(Math.abs(times - 2000) < 183, id + ": " + times));
    targets.forEach((id, times) -> assertTrue(Math.abs(times - 1500) < 168, id + ": " + times));
  }

  @Test
  void eitherNonceAloneChangesTheSeed() {
    String seed = Draw.seed(ROSTER.digest(), BUREAU, DEPARTMENT);
    assertNotEquals(seed, Draw.seed(ROSTER.digest(), BUREAU, BUREAU));
    assertNotEquals(seed, Draw.seed(ROSTER.digest(), DEPARTMENT, DEPARTMENT));
    assertNotEquals(seed, Draw.seed(ROSTER.digest(), DEPARTMENT, BUREAU));
  }

  @Test
  void aRosterThatCannotFillAVisitIsRefused() {
    Refusal few = assertThrows(Refusal.class, () -> roster(DrawMethod.ALL_CASES, 3, 1, 2));
    assertEquals("draw-too-few-inspectors", few.code());
    assertEquals(
        "inspectors-two",
        assertThrows(Refusal.class, () -> roster(DrawMethod.ALL_CASES, 1, 1, 2)).code());
    assertEquals(
        "draw-targets-range",
        assertThrows(Refusal.class, () -> roster(DrawMethod.SAMPLING, 2, 2, 2)).code());
    assertEquals(
        1, roster(DrawMethod.ALL_CASES, 2, 1, 2).able(new Roster.Target(1, "C")).size() - 1);
  }

  private static Roster roster(DrawMethod method, int each, int drawn, int people) {
    return new Roster(
        1,
        1,
        method,
        each,
        drawn,
        LongStream.rangeClosed(1, people)
            .mapToObj(id -> new Roster.Person(id, "人", "A", "队"))
            .toList(),
        List.of(new Roster.Target(1, "C")),
        List.of(),
        List.of());
  }

  @Test
  void whatSomebodyEnteredNeverBreaksALine() {
    assertEquals("甲 target 9", new Roster.Person(1, "甲\ntarget\t9", "A", "B").name());
  }
}
