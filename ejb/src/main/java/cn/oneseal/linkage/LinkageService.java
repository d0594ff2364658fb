package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.DocumentRepository;
import cn.oneseal.sealing.ledger.ChainCheck;
import cn.oneseal.sealing.ledger.LedgerAnchor;
import cn.oneseal.sealing.ledger.LedgerRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was pushed: received by a department's linkage operator (R22) and its inspectors, sent by
 * the deciding body.
 */
@Stateless
@DenyAll
public class LinkageService {

  private static final String CLAUSE = "R23, 三（二）";

  static final Duty[] RECEIVERS = {Duty.LINKAGE_OPERATOR, Duty.INSPECTOR};

  static final Duty[] SENDERS = {
    Duty.INTAKE, Duty.REVIEWER, Duty.APPROVER, Duty.SEAL_CUSTODIAN, Duty.CASE_OFFICER
  };

  @Inject private Callers callers;
  @Inject private PushRepository pushes;
  @Inject private PushChainRepository chains;
  @Inject private DocumentRepository sealed;
  @Inject private OrganizationRepository organization;
  @Inject private LedgerRepository ledger;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Whether the caller receives pushes, for the choice of the list's first view. */
  @RolesAllowed("official")
  public boolean receives() {
    return callers.current().has(RECEIVERS);
  }

  /** A part of what the caller's body received, the newest first. */
  @RolesAllowed("official")
  public KeyPage<ResultPush> received(PushFilter filter, Slice slice) {
    Caller caller = callers.current();
    caller.require(RECEIVERS);
    return pushes.list(caller.bodyId(), false, filter, slice);
  }

  /** A part of what the caller's body sent, the newest first. */
  @RolesAllowed("official")
  public KeyPage<ResultPush> sent(PushFilter filter, Slice slice) {
    Caller caller = callers.current();
    caller.require(SENDERS);
    return pushes.list(caller.bodyId(), true, filter, slice);
  }

  /** The numbered pushes to the caller's body after a number, for its own system. */
  @RolesAllowed("system")
  public List<ResultPush> after(long sequence, int most) {
    Caller caller = callers.current();
    caller.require(Duty.LINKAGE_OPERATOR);
    return pushes.after(caller.bodyId(), sequence, most);
  }

  /** Opens a push; the receiver's first look is recorded, once (R23). */
  @RolesAllowed({"official", "system"})
  public ResultPush open(UUID pushId) {
    Caller caller = callers.current();
    ResultPush push = pushes.find(pushId).orElseThrow(() -> Refusal.of("not-found", "push"));
    if (caller.has(RECEIVERS) && caller.isOf(push.toBodyId())) {
      pushes.seen(pushId, caller, clock.now());
      return pushes.find(pushId).orElseThrow();
    }
    if (caller.has(SENDERS) && caller.isOf(push.fromBodyId())) {
      return push;
    }
    throw Refusal.of("not-found", "push");
  }

  /** Returns the sealed documents that go with a push. */
  @RolesAllowed("official")
  public List<PushedDocument> documents(UUID pushId) {
    return pushes.documents(open(pushId).id());
  }

  /** Returns one of them, by its number, as it was issued. */
  @RolesAllowed({"official", "system"})
  public FileDownload document(UUID pushId, String number) {
    long id =
        pushes.documents(open(pushId).id()).stream()
            .filter(each -> each.number().equals(number))
            .map(PushedDocument::id)
            .findFirst()
            .orElseThrow(() -> Refusal.of("not-found", "document").onField("documentNumber"));
    return sealed.find(id).orElseThrow().download();
  }

  /** Returns what the register says of a push; refuses while it has no number. */
  @RolesAllowed({"official", "system"})
  public PushReceipt receipt(UUID pushId) {
    ResultPush push = open(pushId);
    if (push.link() == null) {
      throw Refusal.of("push-not-linked").byClause(CLAUSE);
    }
    return new PushReceipt(
        new PushRecord(
            push.id(),
            organization.body(push.toBodyId()).orElseThrow().code(),
            push.sentAt(),
            push.digest()),
        push.content(),
        push.link(),
        clock.now().truncatedTo(ChronoUnit.SECONDS),
        ledger.newestAnchor().map(LedgerAnchor::told).orElse(null));
  }

  /** Returns the last check of the chain of what the caller's body received; empty before one. */
  @RolesAllowed("official")
  public Optional<ChainCheck> lastCheck() {
    Caller caller = callers.current();
    return caller.has(Duty.LINKAGE_OPERATOR) ? chains.lastCheck(caller.bodyId()) : Optional.empty();
  }

  /** Follows the whole chain of what the caller's body received, and records what it finds. */
  @RolesAllowed("official")
  public ChainCheck check() {
    Caller caller = callers.current();
    caller.require(Duty.LINKAGE_OPERATOR);
    ChainCheck check = chains.follow(caller.bodyId(), clock.now());
    chains.record(caller.bodyId(), check);
    audit.done("PUSH_CHAIN_CHECKED", "BODY", caller.bodyId(), check.finding());
    return check;
  }
}
