package cn.oneseal.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be pushed, and by how much it is late (R21, 三（二）). */
class PolicyPushTest {

  private static final LocalDate ISSUED = LocalDate.of(2020, 12, 20);
  private static final LocalDate KNOWN = LocalDate.of(2020, 12, 23);
  private static final PolicySource SOURCE = new PolicySource(" 通知 ", " ", "交通运输部", ISSUED);

  private static KeptFile file(String text) {
    return new KeptFile("通知.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static PolicyPush push(
      LocalDate known, List<AffectedItem> items, Long supersedes, String reason) {
    return new PolicyPush("k", SOURCE, known, null, items, file("文"), supersedes, reason);
  }

  private static List<AffectedItem> items(long... ids) {
    return java.util.Arrays.stream(ids).mapToObj(id -> new AffectedItem(id, null)).toList();
  }

  private static void refuses(String code, String field, Executable act) {
    Refusal refusal = assertThrows(Refusal.class, act);
    assertEquals(code + " " + field, refusal.code() + " " + refusal.field());
  }

  @Test
  void asksForDocumentDayItemsAndFile() {
    refuses("required", "title", () -> new PolicySource(" ", null, "部", ISSUED));
    refuses("required", "issuer", () -> new PolicySource("通知", null, null, ISSUED));
    refuses("required", "issuedOn", () -> new PolicySource("通知", null, "部", null));
    refuses(
        "date-out-of-range",
        "issuedOn",
        () -> new PolicySource("通知", null, "部", LocalDate.of(20, 12, 20)));
    refuses("too-long", "title", () -> new PolicySource("长".repeat(301), null, "部", ISSUED));
    refuses("required", "knownOn", () -> push(null, items(1), null, null));
    refuses("policy-items-none", "policyItems", () -> push(KNOWN, List.of(), null, null));
    refuses("policy-item-twice", "policyItems", () -> push(KNOWN, items(2, 1, 2), null, null));
    refuses("id-invalid", "policyItems", () -> items(0));
    refuses(
        "required",
        "file",
        () -> new PolicyPush("k", SOURCE, KNOWN, null, items(1), null, null, null));
    assertEquals("通知", SOURCE.title(), "blanks around it are no part of it");
  }

  @Test
  void refusesADayOfKnowledgeBeforeTheIssueOrStillToCome() {
    refuses(
        "policy-known-before-issue",
        "knownOn",
        () -> push(ISSUED.minusDays(1), items(1), null, null));
    PolicyPush push = push(KNOWN, items(1), null, null);
    refuses("day-too-late", "knownOn", () -> push.requireKnownBy(KNOWN.minusDays(1)));
    push.requireKnownBy(KNOWN);
  }

  @Test
  void aPushThatPutsAnotherRightSaysWhyAndNoOtherDoes() {
    refuses("required", "replaceReason", () -> push(KNOWN, items(1), 9L, " "));
    refuses("policy-supersedes-nothing", "replaceReason", () -> push(KNOWN, items(1), null, "x"));
  }

  @Test
  void refusesProgramsPagesAndOtherEndings() {
    refuses("file-type-not-allowed", "file", () -> new KeptFile("a.html", new byte[] {1}));
    refuses(
        "file-active",
        "file",
        () -> new KeptFile("a.txt", "<script>".getBytes(StandardCharsets.UTF_8)));
    refuses("file-empty", "file", () -> new KeptFile("a.txt", new byte[0]));
    byte[] content = "文".getBytes(StandardCharsets.UTF_8);
    KeptFile kept = new KeptFile("C:\\x\\a.txt", content);
    assertEquals("a.txt", kept.name());
    assertArrayEquals(content, kept.content());
    assertEquals(Sm3.hex("文"), kept.digest());
  }

  @Test
  void theDigestTellsARepeatFromAnotherContent() {
    PolicyPush push = push(KNOWN, items(2, 1), null, null);
    assertEquals(push.digest(), push(KNOWN, items(1, 2), null, null).digest());
    assertNotEquals(push.digest(), push(KNOWN, items(1), null, null).digest());
    assertNotEquals(push.digest(), push(KNOWN.minusDays(1), items(1, 2), null, null).digest());
    assertNotEquals(
        push.digest(),
        new PolicyPush("k", SOURCE, KNOWN, null, items(1, 2), file("别的"), null, null).digest());
  }

  @Test
  void noChangeNeedsAReason() {
    refuses("required", "policyOutcome", () -> new ItemDecision(1, null, "x"));
    refuses(
        "policy-no-change-reason",
        "policyReason",
        () -> new ItemDecision(1, PolicyOutcome.NO_CHANGE, " "));
    assertEquals(null, new ItemDecision(1, PolicyOutcome.REVISE_GUIDE, "").reason());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-24, 2020-12-24, 0",
    "2020-12-24, 2020-12-25, 1",
    // A weekend begun is one; Monday is the second working day.
    "2020-12-24, 2020-12-26, 1",
    "2020-12-24, 2020-12-28, 2"
  })
  void latenessIsCountedInWorkingDays(LocalDate due, LocalDate sent, int late) {
    PolicyTerm term = new PolicyTerm(KNOWN, 1, due, false, "v", sent);
    assertEquals(late, term.lateDays(new WorkCalendar("v", List.of())));
    assertEquals(late > 0, term.late());
  }
}
