package cn.oneseal.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HandoverTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);
  private static final Instant AT = Instant.parse("2020-12-30T02:00:00Z");
  private static final long GIVING = 1;
  private static final long RECEIVING = 2;

  private final Caller giver = official(11, GIVING, Duty.LIAISON);
  private final Caller receiver = official(12, RECEIVING, Duty.LIAISON);
  private final Handover handover = new Handover(5, 6, GIVING, RECEIVING, DAY);

  private static Caller official(long id, long body, Duty duty) {
    return new Caller("u" + id, id, "官", body, "B" + body, BodyKind.DEPARTMENT, Set.of(duty));
  }

  private static Map<HandoverPart, String> texts(HandoverCategory category) {
    return category.parts().stream().collect(Collectors.toMap(part -> part, Enum::name));
  }

  private static void refused(String code, Executable act) {
    assertEquals(code, assertThrows(Refusal.class, act).code());
  }

  private void handOver(HandoverCategory category) {
    handover.handOver(category, texts(category), giver, AT);
  }

  private void handOverAndCountersignAll() {
    for (HandoverCategory category : HandoverCategory.values()) {
      handOver(category);
      handover.countersign(category, receiver, AT);
    }
  }

  @Test
  void hasTheTenCategoriesOfTheNoticeInItsOrder() {
    assertEquals(
        Arrays.asList(HandoverCategory.values()),
        handover.entries().stream().map(HandoverEntry::category).toList());
    assertEquals(10, handover.uncountersigned().size());
    assertEquals(4, HandoverCategory.APPROVAL_STANDARD.parts().size());
  }

  @Test
  void completesOnceEveryCategoryIsCountersigned() {
    handOverAndCountersignAll();
    handover.complete(DAY, receiver, AT);
    assertTrue(handover.isComplete());
    assertEquals(DAY, handover.completedOn());
    assertFalse(handover.isOverdue(DAY.plusDays(1)));
  }

  @Test
  void refusesCompletionWhileACategoryIsUncountersignedAndNamesIt() {
    for (HandoverCategory category : HandoverCategory.values()) {
      handOver(category);
      if (category != HandoverCategory.EXPERT_POOL) {
        handover.countersign(category, receiver, AT);
      }
    }
    Refusal refusal = assertThrows(Refusal.class, () -> handover.complete(DAY, receiver, AT));
    assertEquals("handover-uncountersigned", refusal.code());
    assertTrue(refusal.message(Locale.ENGLISH).contains("expert pool"), refusal.getMessage());
  }

  @Test
  void refusesASecondCompletion() {
    handOverAndCountersignAll();
    handover.complete(DAY, giver, AT);
    refused("handover-completed", () -> handover.complete(DAY.plusDays(1), giver, AT));
  }

  @Test
  void refusesTheWrongParty() {
    HandoverCategory category = HandoverCategory.CERTIFICATES;
    Caller stranger = official(13, 3, Duty.LIAISON);
    Caller colleague = official(14, GIVING, Duty.CASE_OFFICER);
    refused("handover-not-giver", () -> handover.handOver(category, texts(category), receiver, AT));
    refused("handover-not-giver", () -> handover.declareNone(category, "无", stranger, AT));
    refused("handover-not-giver", () -> handover.declareNone(category, "无", colleague, AT));
    handOver(category);
    refused("handover-not-receiver", () -> handover.countersign(category, giver, AT));
    refused("handover-not-receiver", () -> handover.sendBack(category, "缺件", giver));
    refused("handover-not-party", () -> handover.complete(DAY, stranger, AT));
  }

  @Test
  void refusesNoneWithoutAReason() {
    refused("required", () -> handover.declareNone(HandoverCategory.EXPERT_POOL, " ", giver, AT));
  }

  @Test
  void refusesAnApprovalStandardThatLacksAPart() {
    Map<HandoverPart, String> three = texts(HandoverCategory.APPROVAL_STANDARD);
    three.remove(HandoverPart.TIME_LIMIT);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> handover.handOver(HandoverCategory.APPROVAL_STANDARD, three, giver, AT));
    assertEquals("part.TIME_LIMIT", refusal.field());
  }

  @Test
  void refusesToCountersignWhatIsMissingOrSentBack() {
    HandoverCategory category = HandoverCategory.LEGAL_BASIS;
    refused("handover-entry-not-given", () -> handover.countersign(category, receiver, AT));
    handOver(category);
    handover.sendBack(category, "缺少文件", receiver);
    assertEquals("缺少文件", handover.entry(category).remark());
    refused("handover-entry-not-given", () -> handover.countersign(category, receiver, AT));
    handOver(category);
    handover.countersign(category, receiver, AT);
    assertTrue(handover.entry(category).isCountersigned());
  }

  @Test
  void refusesAnyChangeOfWhatIsCountersigned() {
    HandoverCategory category = HandoverCategory.LEGAL_BASIS;
    handOver(category);
    handover.countersign(category, receiver, AT);
    String code = "handover-entry-countersigned";
    refused(code, () -> handover.handOver(category, texts(category), giver, AT));
    refused(code, () -> handover.declareNone(category, "无", giver, AT));
    refused(code, () -> handover.sendBack(category, "缺件", receiver));
    refused(code, () -> handover.countersign(category, receiver, AT));
    refused(code, () -> handover.requireFilesOpen(category, giver));
  }

  @Test
  void isOverdueFromTheDayAfterTheDueDay() {
    assertFalse(handover.isOverdue(DAY));
    assertTrue(handover.isOverdue(DAY.plusDays(1)));
  }

  @Test
  void refusesFilesOfOtherTypesAndSizes() {
    refused("file-type-not-allowed", () -> FileRule.mediaType("a.html"));
    refused("file-type-not-allowed", () -> FileRule.mediaType("pdf"));
    refused("file-empty", () -> FileRule.requireSize(0));
    refused("file-too-large", () -> FileRule.requireSize(FileRule.LARGEST + 1L));
    assertEquals("x.PDF", FileRule.requireName("C:\\papers\\x.PDF"));
    assertEquals("application/pdf", FileRule.mediaType("x.PDF"));
  }
}
