package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A department's officer takes care of a push and answers it; the deciding body receives what came
 * back (R21, R23, 三（二）).
 */
@Stateless
@DenyAll
public class PushAnswerService {

  private static final String SUBJECT = "RESULT_PUSH";
  private static final String CLAUSE = "R23, 三（二）";

  @Inject private Callers callers;
  @Inject private LinkageService linkage;
  @Inject private PushAnswerRepository answers;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns who takes care of a push and what came back; another body's is not found. */
  @RolesAllowed({"official", "system"})
  public PushCare care(UUID pushId) {
    ResultPush push = linkage.open(pushId);
    Caller caller = callers.current();
    List<PushClaim> claims = answers.claims(pushId);
    return new PushCare(
        claims,
        answers.answers(pushId),
        caller.isOf(push.toBodyId()) ? mayName(caller) : Map.of(),
        caller.isOf(push.toBodyId()) && mayAnswer(caller, claims),
        caller.isOf(push.fromBodyId()) && caller.has(LinkageService.SENDERS));
  }

  /** Returns whom the caller may name for a push to his body, by id. */
  @RolesAllowed({"official", "system"})
  public Map<Long, String> mayName() {
    Caller caller = callers.current();
    caller.require(LinkageService.RECEIVERS);
    return mayName(caller);
  }

  /** An operator names whoever may; an inspector himself alone. */
  private Map<Long, String> mayName(Caller caller) {
    Map<Long, String> names = new LinkedHashMap<>();
    if (caller.has(Duty.LINKAGE_OPERATOR)) {
      Stream.of(LinkageService.RECEIVERS)
          .flatMap(duty -> organization.holders(caller.bodyId(), duty, clock.today()).stream())
          .forEach(official -> names.put(official.id(), official.name()));
    } else if (caller.has(Duty.INSPECTOR) && caller.officialId() != null) {
      names.put(caller.officialId(), caller.officialName());
    }
    return names;
  }

  private static boolean mayAnswer(Caller caller, List<PushClaim> claims) {
    return !claims.isEmpty()
        && (caller.has(Duty.LINKAGE_OPERATOR)
            || (caller.has(Duty.INSPECTOR)
                && Objects.equals(claims.get(0).officialId(), caller.officialId())));
  }

  /** Names who takes care of a push from now on; returns since when. */
  @RolesAllowed({"official", "system"})
  public Instant claim(UUID pushId, Long officialId) {
    Map<Long, String> names = care(pushId).mayClaim();
    if (names.isEmpty()) {
      throw Caller.notPermitted(LinkageService.RECEIVERS);
    }
    if (officialId == null) {
      throw Refusal.of("required").onField("claimer");
    }
    if (!names.containsKey(officialId)) {
      throw Refusal.of("push-claimer").onField("claimer").byClause(CLAUSE);
    }
    Instant now = clock.now();
    answers.claim(pushId, officialId, now, callers.current().username());
    audit.done("PUSH_CLAIMED", SUBJECT, null, pushId + " " + names.get(officialId));
    return now;
  }

  /** Answers a push that somebody takes care of; returns the answer's number. */
  @RolesAllowed({"official", "system"})
  public long answer(UUID pushId, AnswerForm answer) {
    if (!care(pushId).mayAnswer()) {
      throw Refusal.of("push-unclaimed").byClause(CLAUSE);
    }
    long id = answers.answer(pushId, answer, clock.now(), callers.current());
    audit.done("PUSH_ANSWERED", SUBJECT, null, pushId + " " + answer.kind().name());
    return id;
  }

  /** Says that the deciding body has an answer, once. */
  @RolesAllowed("official")
  public void receive(UUID pushId, long answerId) {
    if (!care(pushId).mayReceive()) {
      throw Caller.notPermitted(LinkageService.SENDERS);
    }
    if (!answers.receive(pushId, answerId, clock.now(), callers.current().officialId())) {
      throw Refusal.of("push-answer-received").byClause(CLAUSE);
    }
    audit.done("PUSH_ANSWER_RECEIVED", SUBJECT, null, pushId.toString());
  }
}
