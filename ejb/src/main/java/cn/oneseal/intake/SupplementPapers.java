package cn.oneseal.intake;

import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.casefile.CaseBasis;
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

/** The notice of what is missing, told once, sealed and dated (ALL 32). */
@Dependent
public class SupplementPapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "SUPPLEMENT_NOTICE";

  @Inject private ApplicationRepository applications;
  @Inject private ApplicationReading reading;
  @Inject private CaseBasis basis;

  /** Returns the subject of an application that was asked for supplements by a body. */
  static SealingSubject subject(Application application, long bodyId) {
    return new SealingSubject(
        SUBJECT,
        application.id(),
        Slip.Kind.SUPPLEMENT.numberOf(application.receipt().number()),
        bodyId,
        application.receipt().itemId());
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Application application =
        applications.find(of.id()).orElseThrow(() -> Refusal.of("not-found", "slip"));
    List<ApplicationPaper> asked =
        application.papers().stream().filter(paper -> paper.askedOn() != null).toList();
    Registration receipt = application.receipt();
    Values values =
        Values.none()
            .with("caseNumber", receipt.number())
            .with("applicant", application.applicant().name())
            .with("itemName", basis.item(receipt.itemId()).map(CaseBasis.Item::name).orElseThrow())
            .with("appliedOn", ChineseDay.of(receipt.on()))
            .withList("materials", SlipPapers.materials(asked, application.asked().text()));
    return List.of(Paper.of(DocumentKind.SUPPLEMENT_NOTICE, of.title(), values));
  }

  @Override
  public void requireVisible(long applicationId) {
    reading.detail(applicationId);
  }
}
