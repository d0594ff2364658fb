package cn.oneseal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceGuideTest {

  static final LocalDate TODAY = LocalDate.of(2021, 1, 4);
  private static final Instant AT = Instant.parse("2021-01-04T01:00:00Z");

  @Test
  void publishesACompleteDraft() {
    ServiceGuide guide = draft(complete(20, 12, texts(), materials()));
    guide.publish(3, TODAY, AT, "bureau-liaison");
    assertEquals(3, guide.edition());
    assertTrue(guide.effectiveOn(TODAY));
  }

  @Test
  void keepsABlankDraftAndNamesEveryFieldThatItLacks() {
    GuideContent blank =
        new GuideContent(null, null, null, null, null, null, null, Map.of(), List.of());
    assertEquals(
        List.of(
            "effectiveFrom",
            "limitUnit",
            "statutoryLimit",
            "promisedLimit",
            "visits",
            "fee",
            "legalBasis",
            "level",
            "powerSource",
            "applicants",
            "conditions",
            "procedure",
            "limitBasis",
            "specialProcedures",
            "place",
            "hours",
            "contact",
            "complaints",
            "materials"),
        blank.findings().stream().map(Refusal::field).toList());
    assertEquals("effectiveFrom", refused(draft(blank)).field());
  }

  @ParameterizedTest
  @EnumSource(GuideField.class)
  void isNotPublishedWithoutARequiredText(GuideField field) {
    Map<GuideField, String> texts = texts();
    texts.remove(field);
    List<Refusal> findings = complete(20, 12, texts, materials()).findings();
    boolean required = field.required() || field == GuideField.FEE_BASIS;
    assertEquals(
        required ? List.of(field.key()) : List.of(),
        findings.stream().map(Refusal::field).toList());
  }

  @ParameterizedTest
  @CsvSource({"20, 20, ''", "20, 12, ''", "20, 21, promisedLimit"})
  void promisesNoMoreThanTheLawAllows(int statutory, int promised, String field) {
    List<Refusal> findings = complete(statutory, promised, texts(), materials()).findings();
    assertEquals(field, findings.isEmpty() ? "" : findings.get(0).field());
  }

  @ParameterizedTest
  @CsvSource({"0, 10, statutoryLimit", "20, -1, promisedLimit", "99999, 10, statutoryLimit"})
  void keepsNoNumberThatIsNoLimit(int statutory, int promised, String field) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> complete(statutory, promised, texts(), materials()));
    assertEquals(field, refusal.field());
  }

  @Test
  void namesTheMaterialAndTheColumnThatIsMissing() {
    GuideMaterial whole = materials().get(0);
    GuideMaterial lacking =
        new GuideMaterial("身份证明", GuideMaterial.Need.REQUIRED, null, 1, null, " ", null);
    Refusal finding = complete(20, 12, texts(), List.of(whole, lacking)).findings().get(0);
    assertEquals("materials", finding.field());
    assertTrue(finding.getMessage().contains("第 2 项"), finding.getMessage());
    assertTrue(finding.getMessage().contains("材料形式"), finding.getMessage());
  }

  @Test
  void doesNotBeginInThePast() {
    ServiceGuide guide = draft(complete(20, 12, texts(), materials()));
    Refusal refusal =
        assertThrows(Refusal.class, () -> guide.publish(1, TODAY.plusDays(1), AT, "x"));
    assertEquals("effectiveFrom", refusal.field());
  }

  @Test
  void changesNoMoreOncePublished() {
    ServiceGuide guide = draft(complete(20, 12, texts(), materials()));
    guide.publish(1, TODAY, AT, "x");
    GuideContent other = complete(20, 10, texts(), materials());
    assertThrows(Refusal.class, () -> guide.write(other));
    assertThrows(Refusal.class, guide::clearMaterials);
    assertThrows(Refusal.class, () -> guide.publish(2, TODAY, AT, "x"));
  }

  private static Refusal refused(ServiceGuide guide) {
    return assertThrows(Refusal.class, () -> guide.publish(1, TODAY, AT, "x"));
  }

  private static ServiceGuide draft(GuideContent content) {
    ServiceGuide guide = new ServiceGuide(6, 1);
    guide.write(content);
    return guide;
  }

  static GuideContent complete(
      int statutory, int promised, Map<GuideField, String> texts, List<GuideMaterial> materials) {
    return new GuideContent(
        TODAY, null, TermUnit.WORKING_DAY, statutory, promised, 1, true, texts, materials);
  }

  static Map<GuideField, String> texts() {
    Map<GuideField, String> texts = new EnumMap<>(GuideField.class);
    for (GuideField field : GuideField.values()) {
      texts.put(field, "演示" + field.key());
    }
    return texts;
  }

  static List<GuideMaterial> materials() {
    return List.of(
        new GuideMaterial(
            "申请表",
            GuideMaterial.Need.REQUIRED,
            GuideMaterial.Form.ORIGINAL,
            1,
            GuideMaterial.Source.APPLICANT,
            "演示依据",
            "填写完整"));
  }
}
