package cn.oneseal.revocation;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Papers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Proceedings on a department's proposal to revoke (R13, 三（一）1; ALL 69). */
@Stateless
@DenyAll
public class RevocationService {

  private static final String SUBJECT = "REVOCATION";
  private static final String CLAUSE = "R13, 三（一）1";

  @Inject private Callers callers;
  @Inject private RevocationRepository revocations;
  @Inject private Papers papers;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns what a proposal is about, to whoever may open proceedings on it. */
  @RolesAllowed("official")
  public RevocationSubject proposed(long inspectionId) {
    RevocationSubject of =
        revocations.proposed(inspectionId).orElseThrow(() -> Refusal.of("not-found", "revocation"));
    RevocationAccess.requireMayRecord(of, callers.current());
    return of;
  }

  /** Opens proceedings on a proposal that was received, once; its notice waits for the seal. */
  @RolesAllowed("official")
  public long open(long inspectionId, RevocationNotice notice) {
    RevocationSubject of = proposed(inspectionId);
    Caller caller = callers.current();
    if (!of.received()) {
      throw Refusal.of("revocation-not-received").byClause(CLAUSE);
    }
    notice.requireAfter(clock.today());
    long id =
        revocations
            .open(of, notice, clock.today(), clock.now(), caller.officialId())
            .orElseThrow(() -> Refusal.of("revocation-opened").byClause(CLAUSE));
    papers.place(RevocationNoticePapers.subject(found(id)), caller.username());
    audit.done("REVOCATION_OPENED", SUBJECT, id, of.number());
    return id;
  }

  /** Returns proceedings that the caller sees. */
  @RolesAllowed("official")
  public RevocationDetail detail(long id) {
    Revocation revocation = found(id);
    Caller caller = callers.current();
    RevocationAccess.requireVisible(revocation.of(), caller);
    boolean open = revocation.state() == Revocation.State.OPEN;
    return new RevocationDetail(
        revocation,
        open && RevocationAccess.mayRecord(revocation.of(), caller),
        open && RevocationAccess.mayDecide(revocation.of(), caller));
  }

  /** Records what came from the holder. */
  @RolesAllowed("official")
  public void state(long id, Statement statement) {
    Revocation revocation = toRecord(id);
    statement.requireBetween(revocation.openedOn(), clock.today());
    revocations.state(id, statement, clock.now(), callers.current().username());
    audit.done("REVOCATION_STATEMENT", SUBJECT, id, statement.kind().name());
  }

  /** Records the hearing, once. */
  @RolesAllowed("official")
  public void hear(long id, Hearing hearing) {
    Revocation revocation = toRecord(id);
    hearing.requireBetween(revocation.openedOn(), clock.today());
    if (!revocations.hear(id, hearing, clock.now(), callers.current().username())) {
      throw Refusal.of("revocation-heard").byClause(CLAUSE);
    }
    audit.done("REVOCATION_HEARING", SUBJECT, id, hearing.heldOn().toString());
  }

  private Revocation toRecord(long id) {
    Revocation revocation = found(id);
    RevocationAccess.requireMayRecord(revocation.of(), callers.current());
    revocation.requireOpen();
    return revocation;
  }

  /** Resolves; to revoke takes effect with the seal. */
  @RolesAllowed("official")
  public void resolve(long id, Resolution resolution) {
    Revocation revocation = found(id);
    Caller caller = callers.current();
    RevocationAccess.requireMayDecide(revocation.of(), caller);
    revocation.requireResolvable(caller.officialId(), clock.today());
    if (!revocations.resolve(id, resolution, clock.now(), caller.officialId())) {
      throw Refusal.of("revocation-resolved").byClause(CLAUSE);
    }
    if (resolution.revoked()) {
      papers.place(RevocationPapers.subject(revocation), caller.username());
    }
    audit.done("REVOCATION_RESOLVED", SUBJECT, id, resolution.revoked() ? "REVOKED" : "KEPT");
  }

  private Revocation found(long id) {
    return revocations.find(id).orElseThrow(() -> Refusal.of("not-found", "revocation"));
  }
}
