package cn.oneseal.inflight;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.intake.ApplicationPermission;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.FileDownload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the two sides see of acceptances entered later (R9, 二（二）). */
@Stateless
@DenyAll
public class BackDatedReading {

  @Inject private Callers callers;
  @Inject private BackDatedAccess access;
  @Inject private BackDatedRepository acceptances;
  @Inject private CaseBasis basis;
  @Inject private OrganizationRepository organization;

  /** Returns those that the own body entered or answers, those without an answer first. */
  @RolesAllowed("official")
  public List<BackDatedRow> list() {
    Caller caller = callers.current();
    if (!ApplicationPermission.readsOwn(caller)) {
      throw Caller.notPermitted(Duty.LIAISON, Duty.INTAKE, Duty.CASE_OFFICER);
    }
    return acceptances.ofBody(caller.bodyId());
  }

  /** Whether the caller enters acceptances of the own body. */
  @RolesAllowed("official")
  public boolean mayEnter() {
    Caller caller = callers.current();
    return caller.bodyKind() != null && caller.has(CasePermission.accepting(caller.bodyKind()));
  }

  /** Returns one; to others than the two sides it does not exist. */
  @RolesAllowed("official")
  public BackDatedDetail detail(long id) {
    Caller caller = callers.current();
    BackDatedAcceptance found = access.visible(id, caller);
    BackDatedSlip slip = acceptances.slip(id).orElseThrow();
    return new BackDatedDetail(
        found,
        basis.item(found.itemId()).map(CaseBasis.Item::name).orElseThrow(),
        organization.body(found.bodyId()).map(Body::name).orElseThrow(),
        organization.body(found.otherBodyId()).map(Body::name).orElseThrow(),
        name(found.enteredBy()),
        found.answeredBy() == null ? null : name(found.answeredBy()),
        basis.competence(found.itemId(), found.acceptedOn()).orElse(null),
        slip.name(),
        slip.size(),
        slip.digest(),
        found.state() == BackDatedState.PENDING && BackDatedAccess.mayAnswer(found, caller),
        caller.isOf(found.bodyId()) && CasePermission.readsOwn(caller));
  }

  /** Returns the slip as it was uploaded. */
  @RolesAllowed("official")
  public FileDownload slip(long id) {
    access.visible(id, callers.current());
    BackDatedSlip slip = acceptances.slip(id).orElseThrow();
    return new FileDownload(slip.name(), slip.mediaType(), slip.content());
  }

  private String name(long officialId) {
    return organization.official(officialId).map(Official::name).orElseThrow();
  }
}
