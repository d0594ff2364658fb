package cn.oneseal.catalogue.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.catalogue.guide.GuideComparison.Change;
import cn.oneseal.catalogue.guide.GuideComparison.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideComparisonTest {

  @Test
  void aVersionDoesNotDifferFromItself() {
    assertEquals(
        List.of(),
        differences(guide(12, ServiceGuideTest.texts()), guide(12, ServiceGuideTest.texts())));
  }

  @Test
  void tellsEachFieldApart() {
    Map<GuideField, String> other = ServiceGuideTest.texts();
    other.put(GuideField.PLACE, "新址");
    other.remove(GuideField.BOOKING);
    Map<GuideField, String> one = ServiceGuideTest.texts();
    one.remove(GuideField.QUESTIONS);
    List<String> told =
        differences(guide(12, one), guide(10, other)).stream()
            .map(line -> line.word() + " " + line.change())
            .toList();
    assertEquals(
        List.of(
            "field.promisedLimit CHANGED",
            "field.place CHANGED",
            "field.booking REMOVED",
            "field.questions ADDED"),
        told);
  }

  @Test
  void aMaterialKeepsItsNameWhereItsPlaceMovesAndEachChangedCellIsALine() {
    GuideMaterial form = material("申请表", 1);
    GuideMaterial proof = material("身份证明", 1);
    GuideMaterial photo = material("照片", 2);
    List<Line> lines =
        differences(withMaterials(form, proof), withMaterials(photo, material("申请表", 3)));
    assertEquals(
        List.of("申请表 material.COPIES CHANGED", "身份证明 null REMOVED", "照片 null ADDED"),
        lines.stream()
            .map(line -> line.subject() + " " + line.word() + " " + line.change())
            .toList());
    assertEquals(1, lines.get(0).left());
    assertEquals(3, lines.get(0).right());
    assertNull(lines.get(2).left());
    assertEquals(List.of(), differences(withMaterials(form, proof), withMaterials(proof, form)));
  }

  @Test
  void twoRowsOfOneNameAreBothCompared() {
    List<Line> lines =
        differences(
            withMaterials(material("证明", 1)), withMaterials(material("证明", 1), material("证明", 2)));
    assertEquals(1, lines.size());
    assertEquals(Change.ADDED, lines.get(0).change());
  }

  @Test
  void processesBeforeAndAfterAreToldApartAndAMissingSideIsNoDifference() {
    Term days = new Term(20, TermUnit.WORKING_DAY);
    ProcessFacts before = ProcessFacts.typed("受理\n 初审 \n\n决定", "申请表\n身份证明", 2, days);
    ProcessFacts after = ProcessFacts.typed("受理\n决定", "申请表", 1, new Term(7, TermUnit.WORKING_DAY));
    ProcessComparison both = new ProcessComparison(before, after);
    assertEquals(1, both.stepsSaved());
    assertEquals(1, both.materialsSaved());
    assertEquals(1, both.visitsSaved());
    assertEquals(13, both.limitSaved());
    assertEquals(
        List.of(Change.SAME, Change.REMOVED, Change.SAME),
        both.steps().stream().map(Line::change).toList());
    ProcessComparison half = new ProcessComparison(before, null);
    assertNull(half.stepsSaved());
    assertEquals(
        List.of(Change.SAME, Change.SAME), half.materials().stream().map(Line::change).toList());
  }

  @Test
  void addsUpOnlyWhatIsCountedInOneUnit() {
    Term month = new Term(1, TermUnit.MONTH);
    List<LimitRow> rows =
        List.of(
            row(new Term(20, TermUnit.WORKING_DAY), new Term(12, TermUnit.WORKING_DAY)),
            row(new Term(10, TermUnit.WORKING_DAY), new Term(9, TermUnit.WORKING_DAY)),
            row(month, month),
            row(month, new Term(10, TermUnit.CALENDAR_DAY)));
    List<LimitTotal> totals = LimitTotal.of(rows);
    assertEquals(2, totals.size());
    LimitTotal days = totals.get(0);
    assertEquals(TermUnit.WORKING_DAY, days.unit());
    assertEquals(2, days.items());
    assertEquals(9, days.saved());
    assertEquals(4.5, days.average());
    assertEquals(30.0, days.percent());
    assertEquals(0, totals.get(1).saved());
    assertNull(rows.get(3).saved());
    assertEquals(40.0, rows.get(0).percent());
  }

  private static LimitRow row(Term statutory, Term promised) {
    return new LimitRow(1, "事项", "审批局", 1, statutory, promised);
  }

  private static List<Line> differences(GuideContent left, GuideContent right) {
    return GuideComparison.of(left, right).stream().filter(Line::differs).toList();
  }

  private static GuideContent guide(int promised, Map<GuideField, String> texts) {
    return ServiceGuideTest.complete(20, promised, texts, ServiceGuideTest.materials());
  }

  private static GuideContent withMaterials(GuideMaterial... materials) {
    return ServiceGuideTest.complete(20, 12, ServiceGuideTest.texts(), List.of(materials));
  }

  private static GuideMaterial material(String name, int copies) {
    return new GuideMaterial(
        name,
        GuideMaterial.Need.REQUIRED,
        GuideMaterial.Form.ORIGINAL,
        copies,
        GuideMaterial.Source.APPLICANT,
        "演示依据",
        "齐全");
  }
}
