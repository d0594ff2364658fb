package cn.oneseal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditRepositoryTest {

  private static final AuditQuery ANY = new AuditQuery(null, null, " ", null, null);
  private static final TestDatabase DATABASE = TestDatabase.create();

  @BeforeAll
  static void lines() {
    for (int i = 1; i <= 45; i++) {
      AuditOutcome outcome = i % 9 == 0 ? AuditOutcome.REFUSED : AuditOutcome.DONE;
      // 16:00 in UTC is midnight where the law counts.
      Instant at = Instant.parse("2021-01-%02dT16:00:00Z".formatted(1 + i % 3));
      AuditEntry entry =
          new AuditEntry(at, at, i == 7 ? "head" : "clerk", null, "ACT" + i, outcome);
      DATABASE.run(em -> new AuditRepository(em).add(entry));
    }
  }

  @Test
  void pagesByKeyForwardAndBackWithoutLossOrRepetition() {
    KeyPage<AuditEntry> first = list(ANY, Slice.FIRST);
    assertEquals("ACT45", first.rows().get(0).action());
    KeyPage<AuditEntry> second = list(ANY, Slice.after(id(first, 19)));
    assertEquals("ACT25", second.rows().get(0).action());
    KeyPage<AuditEntry> third = list(ANY, Slice.after(id(second, 19)));
    assertEquals(5, third.rows().size());
    assertFalse(third.after());
    KeyPage<AuditEntry> back = list(ANY, Slice.before(id(third, 0)));
    assertEquals("ACT25", back.rows().get(0).action());
    assertTrue(back.before());
  }

  @Test
  void filtersByAccountOutcomeTextAndBusinessDay() {
    assertEquals(
        1, list(new AuditQuery("head", null, null, null, null), Slice.FIRST).rows().size());
    assertEquals(
        5,
        list(new AuditQuery(null, AuditOutcome.REFUSED, null, null, null), Slice.FIRST)
            .rows()
            .size());
    assertEquals(
        1, list(new AuditQuery(null, null, "ACT33", null, null), Slice.FIRST).rows().size());
    LocalDate day = LocalDate.of(2021, 1, 3);
    assertEquals(15, list(new AuditQuery(null, null, null, day, day), Slice.FIRST).rows().size());
  }

  @Test
  void refusesDaysOutOfOrder() {
    LocalDate day = LocalDate.of(2021, 1, 3);
    assertThrows(Refusal.class, () -> new AuditQuery(null, null, null, day, day.minusDays(1)));
  }

  private static KeyPage<AuditEntry> list(AuditQuery query, Slice slice) {
    return DATABASE.get(em -> new AuditRepository(em).list(query, slice));
  }

  private static String id(KeyPage<AuditEntry> page, int row) {
    return page.rows().get(row).id().toString();
  }
}
