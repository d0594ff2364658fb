package cn.oneseal.linkage.paper;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The bureau says which items' results go on paper too, from a day on (R20, 三（二）). */
@Stateless
@DenyAll
public class PaperRuleService {

  @Inject private Callers callers;
  @Inject private CatalogueRepository catalogue;
  @Inject private PaperRepository papers;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Whether the caller sets it. */
  @RolesAllowed("official")
  public boolean maySet() {
    Caller caller = callers.current();
    return caller.bodyKind() == BodyKind.APPROVAL_BUREAU && caller.has(Duty.LIAISON);
  }

  /** Returns whether an item's results go on paper today. */
  @RolesAllowed("official")
  public boolean onPaper(long itemId) {
    return papers.onPaper(itemId, clock.today());
  }

  /** Sets it from a day on, today or later, for a reason; earlier editions stay. */
  @RolesAllowed("official")
  public void set(long itemId, boolean onPaper, LocalDate from, String reason) {
    if (!maySet()) {
      throw Caller.notPermitted(Duty.LIAISON);
    }
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId);
    }
    if (from == null) {
      throw Refusal.of("required").onField("paperFromDay");
    }
    if (from.isBefore(clock.today())) {
      throw Refusal.of("paper-from-past").onField("paperFromDay").byClause("R20, 三（二）");
    }
    String why = Texts.required("paperReason", reason, 500);
    papers.rule(itemId, from, onPaper, why, clock.now(), callers.current().username());
    audit.done("PAPER_RULE_SET", "ITEM", itemId, from + " " + onPaper);
  }
}
