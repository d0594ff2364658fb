package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The transitions: how far each is, their pairs, plan and length (R11, 二（三）). */
@Stateless
@DenyAll
public class TransitionService {

  @Inject private Callers callers;
  @Inject private TransitionAccess access;
  @Inject private TransitionReading reading;
  @Inject private Pairing pairing;
  @Inject private Extending extending;

  /** Returns the transitions the caller may see: his body's, or all for the bureau's officials. */
  @RolesAllowed("official")
  public List<TransitionRow> list() {
    return reading.rows(callers.current());
  }

  /** Returns a transition with all that belongs to it. */
  @RolesAllowed("official")
  public TransitionDetail detail(long id) {
    Caller caller = callers.current();
    return reading.detail(access.find(id, caller), caller);
  }

  /**
   * Returns the closing reports of a batch, of one former body or of all that the caller may see.
   */
  @RolesAllowed("official")
  public List<ClosedTransition> reports(int batch, String formerBodyCode) {
    return reading.closed(callers.current(), batch, formerBodyCode);
  }

  /** Returns who can be named today: the former body's mentors, the bureau's officials. */
  @RolesAllowed("official")
  public PairCandidates candidates(long id) {
    return pairing.candidates(access.find(id, callers.current()));
  }

  /** Names a pair; the former body's liaison does, and the mentor holds that duty there. */
  @RolesAllowed("official")
  public void pair(long id, int version, Long mentor, Long trainee) {
    Caller caller = callers.current();
    pairing.name(
        access.change(id, version, TransitionAction.NAME_PAIR, caller), mentor, trainee, caller);
  }

  /** Sets the plan. */
  @RolesAllowed("official")
  public void plan(long id, int version, String text) {
    pairing.plan(access.change(id, version, TransitionAction.PLAN, callers.current()), text);
  }

  /** Makes the period longer, by an instrument only. */
  @RolesAllowed("official")
  public void extend(long id, int version, Long instrumentId, String provision, Integer months) {
    Caller caller = callers.current();
    extending.extend(
        access.change(id, version, TransitionAction.EXTEND, caller),
        instrumentId,
        provision,
        months,
        caller);
  }
}
