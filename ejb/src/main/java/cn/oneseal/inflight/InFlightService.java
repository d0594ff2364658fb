package cn.oneseal.inflight;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CaseState;
import cn.oneseal.handover.Handover;
import cn.oneseal.handover.HandoverAccess;
import cn.oneseal.intake.ApplicationPermission;
import cn.oneseal.intake.ApplicationRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.CsvDownload;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.seal.SealRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The cases in flight and the applications pending at handovers, for both parties (R9, 二（二）). */
@Stateless
@DenyAll
public class InFlightService {

  private static final List<String> HEADINGS =
      List.of("办件编号", "事项", "申请人", "受理日期", "受理录入时间", "办理期限", "列入", "状态", "决定书编号", "决定日期", "是否逾期");

  private final SealRule seals = new SealRule();

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private InFlightRepository inFlight;
  @Inject private ApplicationRepository applications;
  @Inject private CaseBasis basis;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** Returns the completed handovers of the own body, counted, those with work left first. */
  @RolesAllowed("official")
  public List<InFlightSummary> summaries() {
    return inFlight.summaries(reader().bodyId(), clock.today());
  }

  /** Returns what a handover leaves behind; to others than its parties it does not exist. */
  @RolesAllowed("official")
  public InFlightDetail detail(long handoverId) {
    Handover handover = access.find(handoverId, reader());
    LocalDate today = clock.today();
    List<InFlightRow> cases = inFlight.rows(handoverId);
    Body from = organization.body(handover.fromBodyId()).orElseThrow();
    return new InFlightDetail(
        handoverId,
        basis.item(handover.itemId()).map(CaseBasis.Item::name).orElseThrow(),
        from.name(),
        organization.body(handover.toBodyId()).map(Body::name).orElseThrow(),
        handover.completedOn(),
        seals.kindFor(from.kind()),
        cases,
        cases.stream().filter(row -> !row.closed()).count(),
        cases.stream().filter(row -> row.overdue(today)).count(),
        applications.atHandover(
            handover.itemId(), handover.fromBodyId(), handover.completedOn(), today));
  }

  /** Returns the list of cases in flight as a file for spreadsheets. */
  @RolesAllowed("official")
  public FileDownload csv(long handoverId) {
    InFlightDetail detail = detail(handoverId);
    LocalDate today = clock.today();
    CsvDownload file = new CsvDownload(HEADINGS);
    for (InFlightRow row : detail.cases()) {
      file.row(
          row.caseNo(),
          row.itemName(),
          row.applicantName(),
          row.acceptedOn(),
          row.enteredAt().atZone(BusinessClock.ZONE).toLocalDateTime().withNano(0),
          row.dueOn(),
          row.later() ? "交接后补列" : "交接时",
          word(row.state()),
          row.decisionNumber(),
          row.decidedOn(),
          row.overdue(today) ? "逾期" : "");
    }
    return file.file("在办件清单-" + detail.completedOn() + "-" + detail.itemName());
  }

  private static String word(CaseState state) {
    return switch (state) {
      case ACCEPTED -> "已受理";
      case REVIEWED -> "已审查";
      case PENDING_SEAL -> "待用印";
      case CLOSED -> "已办结";
    };
  }

  private Caller reader() {
    Caller caller = callers.current();
    if (!ApplicationPermission.readsOwn(caller)) {
      throw Caller.notPermitted(Duty.LIAISON, Duty.INTAKE, Duty.CASE_OFFICER);
    }
    return caller;
  }
}
