package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Is the bureau ready for an item (R11, 二（三）)? Checked by a form that the bureau defines. */
@Stateless
@DenyAll
public class ReadinessService {

  @Inject private Callers callers;
  @Inject private TransitionAccess access;
  @Inject private MentoringRepository mentoring;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the questions asked now. */
  @RolesAllowed("official")
  public List<ReadinessQuestion> form() {
    return mentoring.form();
  }

  /** Returns whether the caller may change the form. */
  @RolesAllowed("official")
  public boolean mayChangeForm() {
    Caller caller = callers.current();
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  /** Adds a question to the form. */
  @RolesAllowed("official")
  public void ask(String question) {
    requireMayChangeForm();
    mentoring.add(new ReadinessQuestion(question));
    audit.done("READINESS_QUESTION_ADDED", "READINESS_FORM", null, question);
  }

  /** Takes a question out of the form; what was answered stays. */
  @RolesAllowed("official")
  public void retire(long questionId) {
    requireMayChangeForm();
    mentoring
        .question(questionId)
        .orElseThrow(() -> Refusal.of("not-found", questionId))
        .retire(clock.today());
  }

  /** Records a check of a transition's item. */
  @RolesAllowed("official")
  public void check(long id, int version, Map<Long, Boolean> answers, String note) {
    Caller caller = callers.current();
    Transition transition = access.change(id, version, TransitionAction.CHECK_READINESS, caller);
    ReadinessCheck check =
        mentoring.add(
            new ReadinessCheck(
                transition,
                mentoring.form(),
                answers,
                note,
                clock.today(),
                new Recorded(caller.officialId(), clock.now())));
    audit.done("READINESS_CHECKED", "TRANSITION", id, Boolean.toString(check.ready()));
  }

  private void requireMayChangeForm() {
    if (!mayChangeForm()) {
      throw Caller.notPermitted(Duty.LIAISON);
    }
  }
}
