package cn.oneseal.inspection;

import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The notice of an inspection, under the seal of the inspecting body (R13, 三（一）1). */
@Dependent
public class NoticePapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "INSPECTION_NOTICE";

  /** Supervision of licence holders (ALL 61); the clause is the county's notice. */
  private static final String BASIS = "《中华人民共和国行政许可法》第六十一条";

  @Inject private InspectionRepository inspections;
  @Inject private InspectionService reading;

  /** Returns the subject of an inspection. */
  static SealingSubject subject(Inspection inspection) {
    return new SealingSubject(
        SUBJECT,
        inspection.id(),
        inspection.caseNo() + "-J" + inspection.id(),
        inspection.bodyId(),
        null);
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Inspection inspection =
        inspections.find(of.id()).orElseThrow(() -> Refusal.of("not-found", "inspection"));
    InspectionNotice notice =
        inspections.notice(of.id()).orElseThrow(() -> Refusal.of("not-found", "inspection"));
    Values values =
        Values.none()
            .with("caseNumber", inspection.caseNo())
            .with("target", inspection.applicantName())
            .with("itemName", inspection.itemName())
            .with("inspectionOn", ChineseDay.of(notice.visitOn()))
            .with("place", notice.place())
            .with("inspectors", notice.inspectors())
            .with("contact", notice.contact())
            .with("basis", BASIS)
            .withList("matters", notice.rows());
    return List.of(Paper.of(DocumentKind.INSPECTION_NOTICE, of.title(), values));
  }

  @Override
  public void requireVisible(long inspectionId) {
    reading.detail(inspectionId);
  }
}
