package cn.oneseal.intake;

import cn.oneseal.account.Callers;
import cn.oneseal.casefile.CaseDetail;
import cn.oneseal.casefile.CaseReading;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The slips given to applicants, to be printed and stamped (ALL 32). */
@Stateless
@DenyAll
public class SlipService {

  @Inject private Callers callers;
  @Inject private CaseReading cases;
  @Inject private ApplicationReading reading;
  @Inject private ApplicationRepository applications;
  @Inject private SlipStampings stampings;

  /** Returns the slip of acceptance of a case. */
  @RolesAllowed("official")
  public Slip acceptance(long caseId) {
    CaseDetail file = cases.detail(caseId);
    String number = Slip.Kind.ACCEPTANCE.numberOf(file.caseNo());
    return new Slip(
        Slip.Kind.ACCEPTANCE,
        number,
        file.bodyName(),
        file.itemName(),
        file.applicantName(),
        file.receivedOn(),
        file.acceptedOn(),
        file.acceptedAt(),
        file.acceptance(),
        file.dueOn(),
        applications
            .ofCase(caseId)
            .map(application -> application.papers().stream().map(ApplicationPaper::name).toList())
            .orElse(List.of()),
        null,
        null,
        "ALL 32(5)",
        null,
        stamped(number));
  }

  /** Returns the notice of what is missing. */
  @RolesAllowed("official")
  public Slip supplement(long applicationId) {
    ApplicationDetail detail = reading.detail(applicationId);
    SupplementRequest asked = detail.asked();
    if (asked == null) {
      throw Refusal.of("not-found", "slip");
    }
    String number = Slip.Kind.SUPPLEMENT.numberOf(detail.receipt().number());
    return new Slip(
        Slip.Kind.SUPPLEMENT,
        number,
        detail.receivedBodyName(),
        detail.itemName(),
        detail.applicant().name(),
        detail.receipt().on(),
        asked.on(),
        asked.at(),
        null,
        null,
        detail.papers().stream()
            .filter(paper -> paper.askedOn() != null)
            .map(ApplicationPaper::name)
            .toList(),
        asked.text(),
        null,
        "ALL 32(4)",
        null,
        stamped(number));
  }

  /** Returns the decision not to accept. */
  @RolesAllowed("official")
  public Slip nonAcceptance(long applicationId) {
    ApplicationDetail detail = reading.detail(applicationId);
    if (detail.state() != ApplicationState.NOT_ACCEPTED) {
      throw Refusal.of("not-found", "slip");
    }
    Closing closing = detail.closing();
    String number = Slip.Kind.NON_ACCEPTANCE.numberOf(detail.receipt().number());
    return new Slip(
        Slip.Kind.NON_ACCEPTANCE,
        number,
        detail.bodyName(),
        detail.itemName(),
        detail.applicant().name(),
        detail.receipt().on(),
        closing.on(),
        closing.at(),
        null,
        null,
        List.of(),
        closing.reason(),
        closing.rightBody(),
        closing.ground().clause(),
        closing.remedy(),
        stamped(number));
  }

  private Slip.Stamped stamped(String number) {
    return stampings.of(callers.current().bodyId(), number).orElse(null);
  }
}
