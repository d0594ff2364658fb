package cn.oneseal.staffing;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.CreditCode;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.FormerName;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The security administrator enters bodies, their names, ends and credit codes (R1, 一). */
@Stateless
@DenyAll
public class BodyRegisterService {

  @Inject private Callers callers;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns whether the caller may change bodies. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayChange() {
    return callers.current().has(Duty.SECURITY_ADMINISTRATOR);
  }

  /** Returns a body to be changed. */
  @RolesAllowed("administrator")
  public Body body(long id) {
    administrator();
    return organization.body(id).orElseThrow(() -> Refusal.of("not-found", id));
  }

  /**
   * Enters a new body; returns its id.
   *
   * @param sure whether a credit code whose check character is wrong is meant
   */
  @RolesAllowed("administrator")
  public long enter(NewBody entered, boolean sure) {
    administrator();
    Body body = Body.entered(entered.code(), entered.name(), entered.shortName(), entered.kind());
    if (organization.bodyByCode(body.code()).isPresent()) {
      throw Refusal.of("body-code-taken", body.code()).onField("bodyCode");
    }
    body.lasts(entered.beginsOn(), null);
    if (entered.creditCode() != null && !entered.creditCode().isBlank()) {
      body.enter(code(entered.creditCode(), sure));
    }
    organization.add(body);
    audit.done("BODY_ENTERED", "BODY", body.id(), body.code() + " " + body.name());
    return body.id();
  }

  /** Renames a body from a day on. */
  @RolesAllowed("administrator")
  public void rename(long id, int version, String name, String shortName, LocalDate fromDay) {
    Caller caller = administrator();
    Body body = seen(id, version);
    LocalDate last =
        organization.formerNames().stream()
            .filter(former -> former.bodyId() == id)
            .map(FormerName::until)
            .findFirst()
            .orElse(null);
    FormerName former = body.rename(name, shortName, fromDay, last, clock.today());
    organization.add(former, clock.now(), caller.username());
    audit.done("BODY_RENAMED", "BODY", id, former.name() + " → " + body.name());
  }

  /** Records the last day of a body. */
  @RolesAllowed("administrator")
  public void end(long id, int version, LocalDate lastDay) {
    administrator();
    seen(id, version).end(lastDay, clock.today());
    audit.done("BODY_ENDED", "BODY", id, lastDay.toString());
  }

  /**
   * Enters the credit code of a body.
   *
   * @param sure whether a code whose check character is wrong is meant
   */
  @RolesAllowed("administrator")
  public void enterCode(long id, int version, String creditCode, boolean sure) {
    administrator();
    Body body = seen(id, version);
    body.enter(code(creditCode, sure));
    audit.done("BODY_CODE_ENTERED", "BODY", id, body.creditCode());
  }

  /** Some early codes fail their check: the first time it is asked back, the second time taken. */
  private static CreditCode code(String typed, boolean sure) {
    CreditCode code = CreditCode.of("creditCode", typed);
    if (!code.checks() && !sure) {
      throw Refusal.of("credit-code-unsure").onField("creditCode").byClause("GB 32100");
    }
    return code;
  }

  private Body seen(long id, int version) {
    Body body = body(id);
    if (body.version() != version) {
      throw Refusal.of("stale-version");
    }
    return body;
  }

  private Caller administrator() {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    return caller;
  }
}
