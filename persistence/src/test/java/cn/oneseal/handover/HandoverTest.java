package cn.oneseal.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  private final Handover handover =
      new Handover(5, 6, GIVING, RECEIVING, DAY, HandoverCategory.STANDARD);

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
    for (HandoverCategory category : HandoverCategory.STANDARD) {
      handOver(category);
      handover.countersign(category, receiver, AT);
    }
  }

  @Test
  void hasTheTenCategoriesOfTheNoticeInItsOrder() {
    assertEquals(
        HandoverCategory.STANDARD,
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
    for (HandoverCategory category : HandoverCategory.STANDARD) {
      handOver(category);
      if (!category.equals(HandoverCategory.EXPERT_POOL)) {
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
    refused("handover-not-receiver", () -> handover.sendBack(category, "缺件", giver, AT));
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
    handover.sendBack(category, "缺少文件", receiver, AT);
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
    refused(code, () -> handover.sendBack(category, "缺件", receiver, AT));
    refused(code, () -> handover.countersign(category, receiver, AT));
    refused(code, () -> handover.requireContentOpen(category, giver));
  }

  @Test
  void supersedesWhatIsCountersignedByTheGiverWithAReasonAlsoAfterTheCompletion() {
    handOverAndCountersignAll();
    handover.complete(DAY, receiver, AT);
    HandoverCategory category = HandoverCategory.LEGAL_BASIS;
    HandoverEntry first = handover.entry(category);
    refused("handover-not-giver", () -> handover.supersede(category, "更正", receiver, AT));
    refused("required", () -> handover.supersede(category, " ", giver, AT));
    refused("key-material", () -> handover.supersede(category, "密码：abc123", giver, AT));
    assertTrue(handover.permittedActions(giver).contains(HandoverAction.SUPERSEDE));
    HandoverEntry second = handover.supersede(category, "更正", giver, AT);
    assertEquals(2, second.edition());
    assertEquals(first.parts(), second.parts(), "begins with the earlier texts");
    assertTrue(first.isCountersigned());
    assertTrue(handover.isComplete());
    refused("handover-entry-open", () -> handover.supersede(category, "再改", giver, AT));
    assertFalse(handover.permittedActions(receiver).contains(HandoverAction.COUNTERSIGN));
    handover.handOver(category, Map.of(HandoverPart.CONTENT, "新"), giver, AT);
    handover.sendBack(category, "仍有误", receiver, AT);
    handover.handOver(category, Map.of(HandoverPart.CONTENT, "更新"), giver, AT);
    handover.countersign(category, receiver, AT);
    assertEquals(DAY, handover.completedOn());
    assertEquals(11, handover.editions().size());
    assertEquals(10, handover.entries().size());
    refused("handover-completed", () -> handover.complete(DAY.plusDays(1), giver, AT));
  }

  @Test
  void refusesKeyMaterialInEveryTextWithTheFieldAndTheRule() {
    HandoverCategory category = HandoverCategory.PRIVATE_NETWORK;
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                handover.handOver(
                    category, Map.of(HandoverPart.CONTENT, "账户 a 密码：b1c2d3"), giver, AT));
    assertEquals("part.CONTENT", refusal.field());
    assertEquals("R7, 二（二）", refusal.clause());
    refused("key-material", () -> handover.declareNone(category, "password=x1y2z3", giver, AT));
    handOver(category);
    refused("key-material", () -> handover.sendBack(category, "口令：q1w2e3", receiver, AT));
    refused("key-material", () -> new HandoverFile(1, "密码Abc12345.txt", new byte[] {65}, AT, "u"));
    byte[] secret = "密码：Abc12345".getBytes(StandardCharsets.UTF_8);
    refused("key-material", () -> new HandoverFile(1, "a.csv", secret, AT, "u"));
  }

  @Test
  void refusesProgramsAndPagesWhateverTheirName() {
    for (String content :
        List.of(
            "#!/bin/sh",
            "\177ELF",
            "MZ\0",
            "<!DOCTYPE html>",
            " \n<svg xmlns=''>",
            "<script>",
            "\uFEFF<html>")) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      refused("file-active", () -> new HandoverFile(1, "a.txt", bytes, AT, "u"));
    }
    for (String name : List.of("a.exe", "a.bat", "a.js", "a.svg", "a.html", "a.jar", "a.docm")) {
      refused("file-type-not-allowed", () -> new HandoverFile(1, name, new byte[] {65}, AT, "u"));
    }
    assertEquals(
        "text/plain", new HandoverFile(1, "MZ.txt", new byte[] {'M', 'Z'}, AT, "u").mediaType());
  }

  @Test
  void aBatchesOwnCategoryComesAfterTheTenAndHasItsPrintedName() {
    HandoverCategory archives = HandoverCategory.added("ARCHIVES", "档案");
    Handover more =
        new Handover(
            5, 6, GIVING, RECEIVING, DAY, List.of(archives, HandoverCategory.APPROVAL_SEAL));
    assertEquals(archives, more.entries().get(1).category());
    assertEquals("档案", archives.word());
    refused("category-code-invalid", () -> HandoverCategory.added("archives", "档案"));
    refused("category-standard", () -> HandoverCategory.added("CERTIFICATES", "证照"));
    refused("required", () -> new BatchCategory(1, "X_1", " ", AT, "u"));
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
