package cn.oneseal.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitRecordTest {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 25);
  private static final Finding GOOD = new Finding("场所", null, true, null);
  private static final Finding BAD = new Finding("人员", "两人", false, "只有一人");
  private static final List<DrawnInspector> DRAWN =
      List.of(
          new DrawnInspector(1, "甲", "C1", DAY),
          new DrawnInspector(2, "乙", "C2", DAY.plusDays(9)),
          new DrawnInspector(3, "丙", "C3", DAY.minusDays(1)));

  private static VisitRecord record(
      VisitResult result, String signed, String refused, List<Finding> found, Long... signers) {
    return new VisitRecord(DAY, result, "情况", signed, refused, found, List.of(signers));
  }

  private static String refused(Runnable act) {
    return assertThrows(Refusal.class, act::run).code();
  }

  @Test
  void theResultFollowsTheFindings() {
    assertEquals(
        "visit-passed-with-fault",
        refused(() -> record(VisitResult.PASSED, "人", null, List.of(GOOD, BAD), 1L, 2L)));
    assertEquals(
        "visit-passed-with-fault",
        refused(() -> record(VisitResult.PASSED, "人", null, List.of(), 1L, 2L)));
    assertEquals(
        "visit-without-fault",
        refused(() -> record(VisitResult.COMMITMENT_BROKEN, "人", null, List.of(GOOD), 1L, 2L)));
    assertDoesNotThrow(() -> record(VisitResult.PUT_RIGHT, "人", null, List.of(BAD), 1L, 2L));
    assertDoesNotThrow(() -> record(VisitResult.NOT_FOUND, null, "无人", List.of(), 1L, 2L));
    assertEquals("finding-not-told", refused(() -> new Finding("人员", null, false, " ")));
  }

  @Test
  void theHolderSignedOrTheReasonWhyNot() {
    assertEquals(
        "holder-signed-or-refused",
        refused(() -> record(VisitResult.PASSED, "", null, List.of(GOOD), 1L, 2L)));
    assertEquals(
        "holder-signed-or-refused",
        refused(() -> record(VisitResult.PASSED, "人", "拒签", List.of(GOOD), 1L, 2L)));
  }

  @Test
  void atLeastTwoSignWhoWereDrawnAndHaveACertificateThatDay() {
    assertEquals(
        "inspectors-two",
        refused(() -> record(VisitResult.PASSED, "人", null, List.of(GOOD), 1L, 1L)));
    VisitRecord good = record(VisitResult.PASSED, "人", null, List.of(GOOD), 1L, 2L);
    assertDoesNotThrow(() -> good.requireOf(DRAWN, DAY, DAY));
    assertEquals(
        "visit-before-draw",
        refused(() -> good.requireOf(DRAWN, DAY.plusDays(1), DAY.plusDays(1))));
    assertEquals("day-too-late", refused(() -> good.requireOf(DRAWN, DAY, DAY.minusDays(1))));
    assertEquals(
        "inspector-not-drawn",
        refused(
            () ->
                record(VisitResult.PASSED, "人", null, List.of(GOOD), 1L, 9L)
                    .requireOf(DRAWN, DAY, DAY)));
    assertEquals(
        "inspector-certificate-over",
        refused(
            () ->
                record(VisitResult.PASSED, "人", null, List.of(GOOD), 1L, 3L)
                    .requireOf(DRAWN, DAY, DAY)));
  }

  @Test
  void aPhotographIsWhatItsNameSays() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
    assertEquals("image/jpeg", PhotoRule.mediaType("a.JPG", jpeg));
    assertEquals("photo-type", refused(() -> PhotoRule.mediaType("a.png", jpeg)));
    assertEquals(
        "photo-type",
        refused(
            () ->
                PhotoRule.mediaType(
                    "a.svg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertEquals(
        "photo-type",
        refused(
            () ->
                PhotoRule.mediaType(
                    "a.jpg", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertEquals("file-empty", refused(() -> PhotoRule.requireSize(0)));
    assertEquals("file-too-large", refused(() -> PhotoRule.requireSize(PhotoRule.LARGEST + 1L)));
  }
}
