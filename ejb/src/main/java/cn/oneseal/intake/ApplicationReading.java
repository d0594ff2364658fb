package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.DeadlineRecount;
import cn.oneseal.calendar.KeptDeadlines;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.intake.file.ApplicationFileRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What officials see of applications received: their own body's, and those that pass over to it.
 */
@Stateless
@DenyAll
public class ApplicationReading {

  private static final int LONGEST_TEXT = 100;

  @Inject private Callers callers;
  @Inject private ApplicationAccess access;
  @Inject private ApplicationRepository applications;
  @Inject private ApplicationFileRepository files;
  @Inject private CaseBasis basis;
  @Inject private OrganizationRepository organization;
  @Inject private DeadlineRecount recount;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;

  /** Returns a part of the own body's list, the newest first. */
  @RolesAllowed("official")
  public KeyPage<ApplicationRow> list(boolean openOnly, String text, Slice slice) {
    Caller caller = reader();
    String looked = Texts.optional("text", text, LONGEST_TEXT);
    return applications.list(caller.bodyId(), openOnly, looked, clock.today(), slice);
  }

  /**
   * Returns the open applications that the own body received and has no power over any more, and
   * those that another received and the own body now has the power over (R9, 二（二）).
   */
  @RolesAllowed("official")
  public List<ApplicationRow> across() {
    return applications.across(reader().bodyId(), clock.today());
  }

  /** Returns an application; one that the caller may not see is not found. */
  @RolesAllowed("official")
  public ApplicationDetail detail(long id) {
    Caller caller = callers.current();
    Application application = access.visible(id, caller);
    Registration receipt = application.receipt();
    boolean open = application.state().open();
    return new ApplicationDetail(
        application.id(),
        application.version(),
        receipt,
        basis.item(receipt.itemId()).map(CaseBasis.Item::name).orElseThrow(),
        bodyName(receipt.bodyId()),
        bodyName(application.bodyId()),
        receipt.by() == null
            ? receipt.system()
            : organization.official(receipt.by()).map(Official::name).orElseThrow(),
        files.of(id),
        application.state(),
        open ? access.standing(application) : null,
        access.holder(application).orElse(null),
        application.applicant(),
        application.fifthOn(),
        application.fifthProvisional(),
        application.fifthDay(calendar.get()).explanation(),
        recount.changes(KeptDeadlines.Subject.APPLICATION, id),
        application.papers(),
        application.asked(),
        application.suppliedOn(),
        application.passedOn(),
        application.closing(),
        applications.events(id),
        access.permission(application, caller).permitted(application));
  }

  private Caller reader() {
    Caller caller = callers.current();
    if (!ApplicationPermission.readsOwn(caller)) {
      throw Caller.notPermitted(Duty.CASE_OFFICER, Duty.INTAKE, Duty.LIAISON);
    }
    return caller;
  }

  private String bodyName(long bodyId) {
    return organization.body(bodyId).map(Body::name).orElseThrow();
  }
}
