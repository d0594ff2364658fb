package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The sessions of the pairs (R11, 二（三）): recorded by one, confirmed by the other. */
@Stateless
@DenyAll
public class MentoringService {

  @Inject private Callers callers;
  @Inject private TransitionAccess access;
  @Inject private MentoringRepository mentoring;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Records a session of a pair that the caller is one of. */
  @RolesAllowed("official")
  public void record(long id, int version, SessionForm form) {
    Caller caller = callers.current();
    Transition transition = access.change(id, version, TransitionAction.RECORD_SESSION, caller);
    Mentorship pair =
        transition.pairs().stream()
            .filter(each -> each.id().equals(form.pairId()))
            .filter(each -> TransitionAccess.isOne(each, caller))
            .findFirst()
            .orElseThrow(() -> Refusal.of("required").onField("pair"));
    if (form.minutes() == null) {
      throw Refusal.of("required").onField("minutes");
    }
    MentorSession session =
        mentoring.add(
            new MentorSession(
                pair,
                form.heldOn(),
                form.minutes(),
                form.topic(),
                followed(transition, form.caseNo()),
                clock.today(),
                recorded(caller)));
    audit.done("SESSION_RECORDED", "TRANSITION", id, session.topic());
  }

  /** Confirms a session that waits for the caller. */
  @RolesAllowed("official")
  public void confirm(long sessionId, int version) {
    Caller caller = callers.current();
    MentorSession session =
        mentoring
            .session(sessionId)
            .filter(each -> access.maySee(caller, each.mentorship().transition()))
            .orElseThrow(() -> Refusal.of("not-found", sessionId));
    if (session.version() != version) {
      throw Refusal.of("stale-version");
    }
    session.confirm(recorded(caller), clock.today());
    audit.done(
        "SESSION_CONFIRMED", "TRANSITION", session.mentorship().transition().id(), session.topic());
  }

  private Long followed(Transition transition, String caseNo) {
    if (caseNo == null || caseNo.isBlank()) {
      return null;
    }
    return mentoring
        .caseOf(transition.itemId(), caseNo.strip())
        .orElseThrow(() -> Refusal.of("session-case-of-other-item").onField("caseNo"));
  }

  private Recorded recorded(Caller caller) {
    if (caller.officialId() == null) {
      throw Refusal.of("session-not-yours-to-confirm");
    }
    return new Recorded(caller.officialId(), clock.now());
  }
}
