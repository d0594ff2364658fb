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

/** The slip of non-acceptance, with reason and remedies, sealed and dated (ALL 32). */
@Dependent
public class NonAcceptancePapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "NON_ACCEPTANCE_SLIP";

  @Inject private ApplicationRepository applications;
  @Inject private ApplicationReading reading;
  @Inject private CaseBasis basis;

  /** Returns the subject of an application that a body did not accept. */
  static SealingSubject subject(Application application, long bodyId) {
    return new SealingSubject(
        SUBJECT,
        application.id(),
        Slip.Kind.NON_ACCEPTANCE.numberOf(application.receipt().number()),
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
    Closing closing = application.closing();
    Registration receipt = application.receipt();
    Values values =
        Values.none()
            .with("caseNumber", receipt.number())
            .with("applicant", application.applicant().name())
            .with("itemName", basis.item(receipt.itemId()).map(CaseBasis.Item::name).orElseThrow())
            .with("appliedOn", ChineseDay.of(receipt.on()))
            .with("reasons", closing.reason())
            .with("competentBody", closing.rightBody())
            .with("remedy", closing.remedy());
    return List.of(Paper.of(DocumentKind.NON_ACCEPTANCE_SLIP, of.title(), values));
  }

  @Override
  public void requireVisible(long applicationId) {
    reading.detail(applicationId);
  }
}
