package cn.oneseal.catalogue.guide;

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
    GuideContent blank = GuideContent.BLANK;
    assertEquals(
        List.of(
            "effectiveFrom",
            "limitUnit",
            "statutoryLimit",
            "promisedUnit",
            "promisedLimit",
            "visits",
            "fee",
            "legalBasis",
            "level",
            "powerSource",
            "applicants",
            "conditions",
            "limitBasis",
            "specialProcedures",
            "place",
            "hours",
            "contact",
            "complaints",
            "materials",
            "steps"),
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
  void namesEveryCellThatARowLacks() {
    GuideMaterial blank = new GuideMaterial(" ", null, null, null, null, null, null);
    List<Refusal> findings = complete(20, 12, texts(), List.of(blank)).findings();
    assertEquals(7, findings.size());
    GuideStep bare = new GuideStep(null, null, null, null, null, null);
    assertEquals(5, withSteps(bare).size());
  }

  @ParameterizedTest
  @EnumSource(StepKind.class)
  void anOpinionAndASiteVisitCiteWhatRequiresThem(StepKind kind) {
    List<Refusal> findings = withSteps(step(StepKind.INTAKE, "受理", null), step(kind, "环节", " "));
    assertEquals(kind.citesBasis() ? 1 : 0, findings.size());
    if (kind.citesBasis()) {
      assertEquals("steps", findings.get(0).field());
      assertTrue(findings.get(0).getMessage().contains("第 2 个环节"), findings.toString());
    }
    assertEquals(List.of(), withSteps(step(kind, "环节", "演示依据")));
  }

  @Test
  void aFeeCitesItsBasisAndWhereThereIsNoneNothingIsAsked() {
    Map<GuideField, String> texts = texts();
    texts.remove(GuideField.FEE_BASIS);
    assertEquals("feeBasis", complete(20, 12, texts, materials()).findings().get(0).field());
  }

  @ParameterizedTest
  @CsvSource({
    "20, WORKING_DAY, 20, CALENDAR_DAY, ''",
    "20, WORKING_DAY, 21, CALENDAR_DAY, promisedUnit",
    "20, CALENDAR_DAY, 20, WORKING_DAY, promisedUnit",
    "20, CALENDAR_DAY, 21, WORKING_DAY, promisedLimit",
    "1, MONTH, 28, CALENDAR_DAY, ''",
    "1, MONTH, 29, CALENDAR_DAY, promisedUnit",
    "1, MONTH, 32, CALENDAR_DAY, promisedLimit",
    "60, WORKING_DAY, 1, MONTH, ''",
    "20, WORKING_DAY, 1, MONTH, promisedUnit",
    "20, CALENDAR_DAY, 1, MONTH, promisedLimit",
    "1, MONTH, 10, WORKING_DAY, promisedUnit",
    "1, MONTH, 32, WORKING_DAY, promisedLimit"
  })
  void acrossUnitsAPromiseIsTakenOnlyWhereItCannotBeLonger(
      int statutory, TermUnit unit, int promised, TermUnit promisedUnit, String field) {
    List<Refusal> findings =
        complete(
                new Term(statutory, unit),
                new Term(promised, promisedUnit),
                texts(),
                materials(),
                steps())
            .findings();
    assertEquals(field, findings.isEmpty() ? "" : findings.get(0).field());
  }

  private static List<Refusal> withSteps(GuideStep... steps) {
    Term limit = new Term(20, TermUnit.WORKING_DAY);
    return complete(limit, limit, texts(), materials(), List.of(steps)).findings();
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
    assertThrows(Refusal.class, guide::clearRows);
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
    return complete(
        new Term(statutory, TermUnit.WORKING_DAY),
        new Term(promised, TermUnit.WORKING_DAY),
        texts,
        materials,
        steps());
  }

  static GuideContent complete(
      Term statutory,
      Term promised,
      Map<GuideField, String> texts,
      List<GuideMaterial> materials,
      List<GuideStep> steps) {
    return new GuideContent(
        TODAY,
        null,
        statutory.unit(),
        statutory.amount(),
        promised.unit(),
        promised.amount(),
        1,
        true,
        texts,
        materials,
        steps);
  }

  static Map<GuideField, String> texts() {
    Map<GuideField, String> texts = new EnumMap<>(GuideField.class);
    for (GuideField field : GuideField.values()) {
      texts.put(field, "演示" + field.key());
    }
    return texts;
  }

  static List<GuideStep> steps() {
    return List.of(step(StepKind.INTAKE, "受理", null), step(StepKind.SITE_VISIT, "现场核查", "演示依据"));
  }

  static GuideStep step(StepKind kind, String name, String basis) {
    return new GuideStep(kind, name, "演示科室", 1, TermUnit.WORKING_DAY, basis);
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
