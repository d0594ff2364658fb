package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.casefile.JurisdictionRule;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The counter: an application is received, and accepted in the same act or later (ALL 32; R9). */
@Stateless
@DenyAll
public class IntakeService {

  private static final Pattern TOKEN = Pattern.compile("[0-9a-fA-F-]{36}");

  @Inject private Callers callers;
  @Inject private CaseBasis basis;
  @Inject private ApplicationRepository applications;
  @Inject private Receipts receipts;
  @Inject private ApplicationClosing closing;
  @Inject private BusinessClock clock;

  /**
   * Receives and accepts in one act; returns the case. A form sent again gives the same case. What
   * five working days of silence have accepted before is accepted as of its receipt.
   */
  @RolesAllowed("official")
  public long accept(ApplicationForm form) {
    Caller caller = atCounter();
    Application before = before(form, caller).orElse(null);
    if (before != null) {
      return Optional.ofNullable(before.closing())
          .map(Closing::caseId)
          .orElseThrow(
              () -> Refusal.of("application-registered-already", before.receipt().number()));
    }
    requirePower(form, caller);
    return closing.accept(receipts.register(form, caller), caller);
  }

  /** Receives, without accepting yet; returns the application. */
  @RolesAllowed({"official", "system"})
  public long receive(ApplicationForm form) {
    Caller caller = atCounter();
    Application before = before(form, caller).orElse(null);
    if (before != null) {
      return before.id();
    }
    requirePower(form, caller);
    PaperList.required("papers", form.papers());
    Application application = receipts.register(form, caller);
    closing.deemIfSilent(application);
    return application.id();
  }

  /**
   * Registers an application and refuses it at once, naming the holder of the power, where the
   * caller's body has none (ALL 32(2); R9, 二（二）); returns the application.
   */
  @RolesAllowed("official")
  public long turnAway(ApplicationForm form) {
    Caller caller = atCounter();
    Application before = before(form, caller).orElse(null);
    if (before != null) {
      return before.id();
    }
    CaseBasis.Competence holder =
        basis
            .competence(receipts.item(form).id(), clock.today())
            .orElseThrow(() -> Refusal.of("right-body-not-recorded").onField("itemId"));
    if (caller.isOf(holder.bodyId())) {
      throw Refusal.of("own-power", holder.clause()).onField("itemId").byClause("ALL 32(2)");
    }
    Application application = receipts.register(form, caller);
    closing.turnAway(application, holder, caller);
    return application.id();
  }

  private Caller atCounter() {
    Caller caller = callers.current();
    caller.require(CasePermission.accepting(caller.bodyKind()));
    return caller;
  }

  /** Finds what came of the same form before. */
  private Optional<Application> before(ApplicationForm form, Caller caller) {
    if (form.requestId() == null || !TOKEN.matcher(form.requestId()).matches()) {
      throw Refusal.of("required").onField("requestId");
    }
    Optional<Application> before =
        applications.receivedFrom(UUID.fromString(form.requestId()).toString());
    if (before.filter(one -> !caller.isOf(one.receipt().bodyId())).isPresent()) {
      throw Refusal.of("not-found", "application");
    }
    return before;
  }

  private void requirePower(ApplicationForm form, Caller caller) {
    new JurisdictionRule()
        .requireHolder(basis.competence(receipts.item(form).id(), clock.today()), caller.bodyId());
  }
}
