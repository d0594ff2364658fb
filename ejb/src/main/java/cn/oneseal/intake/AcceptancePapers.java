package cn.oneseal.intake;

import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.casefile.CaseAccepted;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseFile;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.casefile.CaseRepository;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.Papers;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The slip of acceptance of a case, sealed and dated (ALL 32). */
@Dependent
public class AcceptancePapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "ACCEPTANCE_SLIP";

  @Inject private Papers papers;
  @Inject private CaseRepository cases;
  @Inject private CaseBasis basis;
  @Inject private CaseReading reading;
  @Inject private ApplicationRepository applications;

  /** A case is accepted: its slip waits for the seal. */
  public void accepted(@Observes CaseAccepted event) {
    CaseFile file = cases.find(event.caseId()).orElseThrow();
    papers.place(
        new SealingSubject(
            SUBJECT,
            file.id(),
            Slip.Kind.ACCEPTANCE.numberOf(file.caseNo()),
            file.bodyId(),
            file.itemId()),
        "system");
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    CaseFile file = cases.find(of.id()).orElseThrow(() -> Refusal.of("not-found", "case"));
    Values values =
        Values.none()
            .with("caseNumber", file.caseNo())
            .with("applicant", file.applicant().name())
            .with("itemName", basis.item(file.itemId()).map(CaseBasis.Item::name).orElseThrow())
            .with("appliedOn", ChineseDay.of(file.receivedOn()))
            .with("acceptedOn", ChineseDay.of(file.acceptedOn()))
            .with("deadline", ChineseDay.of(file.dueOn()))
            .withList(
                "materials",
                applications
                    .ofCase(file.id())
                    .map(application -> SlipPapers.materials(application.papers(), null))
                    .orElse(List.of()));
    return List.of(Paper.of(DocumentKind.ACCEPTANCE_SLIP, of.title(), values));
  }

  @Override
  public void requireVisible(long caseId) {
    reading.permittedActions(caseId);
  }
}
