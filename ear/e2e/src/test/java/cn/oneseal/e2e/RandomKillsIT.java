package cn.oneseal.e2e;

import static cn.oneseal.e2e.KilledProduct.awaitReady;
import static cn.oneseal.e2e.KilledProduct.begin;
import static cn.oneseal.e2e.KilledProduct.beginDatabase;
import static cn.oneseal.e2e.KilledProduct.kill;
import static cn.oneseal.e2e.KilledProduct.killDatabase;
import static cn.oneseal.e2e.KilledProduct.runs;
import static cn.oneseal.e2e.KilledProduct.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * KILL at random moments while results are issued, numbered and delivered to two departments'
 * systems: of the server, of PostgreSQL, of both. After each one all work is done, once.
 */
@ExtendWith(KilledProduct.class)
@Tag("faults")
class RandomKillsIT {

  private static final int KILLS = Integer.getInteger("oneseal.faults.kills", 50);
  private static final long SEED = Long.getLong("oneseal.faults.seed", System.nanoTime());

  /** So many results are on their way at each kill, and it comes within the time they take. */
  private static final int RESULTS = 100;

  private static final int LATEST_MILLISECONDS = 4_000;
  private static final int LONGEST_OUTAGE_MILLISECONDS = 8_000;
  private static final int FIRST_CASE = 950_001;
  private static final String DECISIONS =
      "select count(*) from decision where case_id >= " + FIRST_CASE;

  private final Random random = new Random(SEED);

  /** What is killed. */
  private enum Kind {
    SERVER,
    DATABASE,
    BOTH
  }

  @Test
  void nothingIsLostOrDoubledOrUnnumberedWhateverIsKilledWhenever() throws Exception {
    System.out.printf("faults: %d kills, seed %d%n", KILLS, SEED);
    Map<Kind, Integer> kills = new EnumMap<>(Kind.class);
    Duration longest = Duration.ZERO;
    try (DepartmentSystems systems = new DepartmentSystems();
        Desk desk = new Desk()) {
      for (int kill = 1; kill <= KILLS; kill++) {
        PendingPapers.place(FIRST_CASE + (kill - 1) * RESULTS, RESULTS);
        PendingPapers.order(desk);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MILLISECONDS));
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        long begun = System.nanoTime();
        String cut = cut(kind);
        PushInvariants.awaitRest();
        Duration recovery = Duration.ofNanos(System.nanoTime() - begun);
        systems.invariants().check();
        assertEquals(Integer.toString(kill * RESULTS), text(DECISIONS));
        kills.merge(kind, 1, Integer::sum);
        longest = recovery.compareTo(longest) > 0 ? recovery : longest;
        System.out.printf(
            "faults: %s with %s; all done after %.1f s%n", kind, cut, recovery.toMillis() / 1000.0);
        System.out.printf(
            "faults: %d kills %s, %s decisions, %s pushes, %d resends recognised,"
                + " longest recovery %.1f s%n",
            kill,
            kills,
            text(DECISIONS),
            text("select count(*) from push_delivery"),
            systems.invariants().repeats(),
            longest.toMillis() / 1000.0);
      }
    }
  }

  /** Kills, and starts again; returns how far the work was. */
  private String cut(Kind kind) throws Exception {
    if (kind != Kind.DATABASE) {
      kill();
    }
    String state =
        text(
            "select count(*) filter (where state = 'ORDERED') || ' to seal, '"
                + " || (select count(*) from result_push_to_link) || ' to number, '"
                + " || (select count(*) from push_delivery where state <> 'DELIVERED')"
                + " || ' to deliver' from sealing_order");
    if (kind != Kind.SERVER) {
      killDatabase();
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_OUTAGE_MILLISECONDS));
      beginDatabase();
    }
    DepartmentSystems.endLeases();
    if (kind != Kind.DATABASE) {
      begin();
      awaitReady();
    }
    assertTrue(runs(), "the server runs");
    return state;
  }
}
