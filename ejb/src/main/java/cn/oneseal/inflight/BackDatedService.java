package cn.oneseal.inflight;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Acceptances entered after the handover with an earlier date: by the former authority, with the
 * dated, sealed slip and a reason; good only when the other side's liaison has countersigned (R9,
 * 二（二）).
 */
@Stateless
@DenyAll
public class BackDatedService {

  private static final Pattern TOKEN = Pattern.compile("[0-9a-fA-F-]{36}");

  @Inject private Callers callers;
  @Inject private BackDatedAccess access;
  @Inject private BackDatedRepository acceptances;
  @Inject private BackDatedCase cases;
  @Inject private CaseBasis basis;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Enters one with its slip; returns it. A form sent again gives the same. */
  @RolesAllowed("official")
  public long enter(BackDatedForm form, String fileName, byte[] content) {
    Caller caller = callers.current();
    caller.require(CasePermission.accepting(caller.bodyKind()));
    String token = token(form.requestId());
    Optional<BackDatedAcceptance> before = acceptances.enteredFrom(token);
    if (before.isPresent()) {
      return before
          .filter(one -> caller.isOf(one.bodyId()))
          .orElseThrow(() -> Refusal.of("not-found", "acceptance"))
          .id();
    }
    BackDatedEntry entry = entry(form, token);
    requireFormerHolder(entry, caller);
    EndedPower ended =
        acceptances
            .endedPower(entry.itemId(), caller.bodyId(), entry.acceptedOn())
            .orElseThrow(() -> Refusal.of("back-dated-no-handover").onField("itemId"));
    BackDatedAcceptance kept =
        acceptances.add(
            new BackDatedAcceptance(
                entry, ended, caller.bodyId(), caller.officialId(), clock.now()));
    acceptances.add(new BackDatedSlip(kept.id(), fileName, content));
    audit.done("ACCEPTANCE_ENTERED_LATE", "BACK_DATED", kept.id(), kept.slipNumber());
    return kept.id();
  }

  /** Countersigns one: from now on it is a case, accepted on its day; returns the case. */
  @RolesAllowed("official")
  public long countersign(long id, int version) {
    Caller caller = callers.current();
    BackDatedAcceptance found = access.toAnswer(id, version, caller);
    long caseId = cases.accept(found, caller);
    found.countersign(caseId, caller.officialId(), clock.now());
    audit.done("ACCEPTANCE_COUNTERSIGNED", "BACK_DATED", id, found.slipNumber());
    return caseId;
  }

  /** Refuses one, with the reason; it stays in the record and is no case. */
  @RolesAllowed("official")
  public void refuse(long id, int version, String reason) {
    Caller caller = callers.current();
    BackDatedAcceptance found = access.toAnswer(id, version, caller);
    found.refuse(reason, caller.officialId(), clock.now());
    audit.done("ACCEPTANCE_REFUSED", "BACK_DATED", id, found.refusal());
  }

  private void requireFormerHolder(BackDatedEntry entry, Caller caller) {
    LocalDate today = clock.today();
    new BackDatedRule()
        .requireFormerHolder(
            basis.competence(entry.itemId(), entry.acceptedOn()),
            basis.competence(entry.itemId(), today),
            caller.bodyId(),
            entry.acceptedOn(),
            today);
  }

  private BackDatedEntry entry(BackDatedForm form, String token) {
    if (form.itemId() == null) {
      throw Refusal.of("required").onField("itemId");
    }
    if (basis.item(form.itemId()).isEmpty()) {
      throw Refusal.of("not-found", form.itemId()).onField("itemId");
    }
    return new BackDatedEntry(
        token,
        form.itemId(),
        new Applicant(
            form.kind(), form.name(), form.code(), form.contactName(), form.contactPhone()),
        form.request(),
        form.receivedOn(),
        form.acceptedOn(),
        form.slipNumber(),
        form.reason());
  }

  private static String token(String requestId) {
    if (requestId == null || !TOKEN.matcher(requestId).matches()) {
      throw Refusal.of("required").onField("requestId");
    }
    return UUID.fromString(requestId).toString();
  }
}
