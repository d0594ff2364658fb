package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.DeadlineRecount;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.seal.SealRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What officials see of cases: their own body's by duty, a mentor's within the transition. */
@Stateless
@DenyAll
public class CaseReading {

  private static final int LONGEST_TEXT = 100;

  private final SealRule seals = new SealRule();

  @Inject private Callers callers;
  @Inject private CaseRepository cases;
  @Inject private CaseBasis basis;
  @Inject private CurrentCalendar calendar;
  @Inject private DeadlineRecount recount;
  @Inject private OrganizationRepository organization;
  @Inject private CasePermissions permissions;
  @Inject private BusinessClock clock;

  /** Whether the caller accepts applications. */
  @RolesAllowed("official")
  public boolean mayAccept() {
    Caller caller = callers.current();
    return caller.bodyKind() != null && caller.has(CasePermission.accepting(caller.bodyKind()));
  }

  /** Whether the caller sees the cases of the own body. */
  @RolesAllowed("official")
  public boolean mayReadOwn() {
    return CasePermission.readsOwn(callers.current());
  }

  /** All items, for the form of intake; who may accept is asked on acceptance. */
  @RolesAllowed("official")
  public List<CaseBasis.Item> items() {
    return basis.items();
  }

  /** The business day, which the form of intake begins with. */
  @RolesAllowed("official")
  public LocalDate today() {
    return clock.today();
  }

  /** A part of the cases that the caller sees, the newest first. */
  @RolesAllowed("official")
  public KeyPage<CaseRow> list(CaseState state, String text, Slice slice) {
    Caller caller = callers.current();
    boolean own = CasePermission.readsOwn(caller);
    if (!own && !caller.has(Duty.MENTOR)) {
      throw Caller.notPermitted(Duty.CASE_OFFICER);
    }
    String looked = Texts.optional("text", text, LONGEST_TEXT);
    return cases.list(
        new CaseQuery(
            own ? caller.bodyId() : null,
            caller.has(Duty.MENTOR) ? caller.officialId() : -1,
            clock.today(),
            state,
            looked),
        slice);
  }

  /** A case; one that the caller may not see is not found. */
  @RolesAllowed("official")
  public CaseDetail detail(long caseId) {
    Caller caller = callers.current();
    CaseFile file = visible(caseId, caller);
    Optional<Decision> decision = cases.decisionOf(caseId);
    Applicant applicant = file.applicant();
    return new CaseDetail(
        file.id(),
        file.version(),
        file.caseNo(),
        basis.item(file.itemId()).map(CaseBasis.Item::name).orElseThrow(),
        organization.body(file.bodyId()).orElseThrow().name(),
        file.state(),
        applicant.kind(),
        applicant.name(),
        applicant.shownCode(),
        applicant.codeChecks(),
        applicant.contactName(),
        applicant.contactPhone(),
        file.request(),
        file.matter(),
        Optional.ofNullable(file.matter().priorDecisionId()).flatMap(basis::prior).orElse(null),
        file.standard(),
        file.restsOnCommitment(),
        file.receivedOn(),
        file.acceptedOn(),
        file.acceptance(),
        file.acceptedAt(),
        basis.competence(file.itemId(), file.acceptedOn()).orElse(null),
        seals.kindFor(organization.body(file.bodyId()).orElseThrow().kind()),
        file.dueOn(),
        file.dueProvisional(),
        explanation(file),
        recount.changes(KeptDeadlines.Subject.CASE, caseId),
        file.reviewOpinion(),
        file.outcome(),
        file.reason(),
        file.grant(),
        decision.map(Decision::number).orElse(null),
        decision.map(Decision::issuedAt).orElse(null),
        cases.events(caseId),
        permissions.of(file, caller).permitted(file));
  }

  /** What the caller may do with a case now, by the rule that the acts themselves ask. */
  @RolesAllowed("official")
  public Set<CaseAction> permittedActions(long caseId) {
    Caller caller = callers.current();
    CaseFile file = visible(caseId, caller);
    return permissions.of(file, caller).permitted(file);
  }

  private CaseFile visible(long caseId, Caller caller) {
    CaseFile file = cases.find(caseId).orElseThrow(() -> Refusal.of("not-found", "case"));
    permissions.of(file, caller).requireVisible(file);
    return file;
  }

  private List<ExplanationLine> explanation(CaseFile file) {
    return file.term(calendar.get()).map(Deadline::explanation).orElse(List.of());
  }
}
