package cn.oneseal.policy;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Pushing policy documents, and reading them (R21, 三（二）). */
@Stateless
@DenyAll
public class PolicyService {

  private static final String SUBJECT = "POLICY_DOCUMENT";

  @Inject private Callers callers;
  @Inject private PolicyRepository documents;
  @Inject private PolicyReading reading;
  @Inject private BasisQuery bases;
  @Inject private PolicyDays days;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns whether the caller may push. */
  @RolesAllowed("official")
  public boolean mayPush() {
    return PolicyAccess.mayPush(callers.current());
  }

  /** Refuses a caller who may not push. */
  @RolesAllowed("official")
  public void requireMayPush() {
    PolicyAccess.requireMayPush(callers.current());
  }

  /** Finds items by words in their names and legal bases. */
  @RolesAllowed("official")
  public List<FoundItem> search(String words) {
    PolicyAccess.requireMayPush(callers.current());
    return bases.find(words, clock.today());
  }

  /**
   * Pushes a document; returns it. The send time is now. The same under the same key again gives
   * the same push; another content under it is refused.
   */
  @RolesAllowed({"official", "system"})
  public long push(PolicyPush push) {
    Caller caller = PolicyAccess.requireMayPush(callers.current());
    Optional<PolicyRepository.Sent> before = documents.sentUnder(caller.bodyId(), push.requestId());
    if (before.isPresent()) {
      if (!before.get().digest().equals(push.digest())) {
        throw Refusal.of("policy-key-other-content").onField("requestId");
      }
      return before.get().id();
    }
    push.requireKnownBy(clock.today());
    List<Long> items = push.items().stream().map(AffectedItem::itemId).toList();
    if (documents.known(items) < items.size()) {
      throw Refusal.of("policy-item-unknown").onField("policyItems");
    }
    if (push.supersedesId() != null) {
      requireMaySupersede(push.supersedesId(), caller);
    }
    Deadline deadline = days.toKeep(push.knownOn(), documents.workingDays(items));
    long id =
        documents.push(
            caller.bodyId(), push, deadline, clock.now(), clock.today(), caller.username());
    audit.done("POLICY_PUSHED", SUBJECT, id, push.source().title());
    return id;
  }

  private void requireMaySupersede(long id, Caller caller) {
    PolicyDocument mistaken =
        documents
            .find(id)
            .filter(found -> caller.isOf(found.bodyId()))
            .orElseThrow(() -> Refusal.of("not-found", id).onField("supersedesId"));
    if (mistaken.supersededById() != null) {
      throw Refusal.of("policy-superseded-by", mistaken.supersededById()).onField("supersedesId");
    }
  }

  /** Returns a push with all that the caller may see of it. */
  @RolesAllowed({"official", "system"})
  public PolicyDetail detail(long id) {
    return reading.detail(id, callers.current());
  }

  /** Returns the pushes of the caller's department after one, for its own system. */
  @RolesAllowed("system")
  public List<PolicyLine> after(long id, int most) {
    return lines(
        documents.after(PolicyAccess.requireMayPush(callers.current()).bodyId(), id, most));
  }

  /** Returns a part of the pushes that the caller sees, those not acknowledged first. */
  @RolesAllowed("official")
  public KeyPage<PolicyLine> list(PolicyFilter filter, Slice slice) {
    KeyPage<PolicyDocument> page =
        documents.list(PolicyAccess.scope(callers.current()), filter, slice);
    return new KeyPage<>(lines(page.rows()), page.before(), page.after());
  }

  /** Returns all of them, to be given as a file. */
  @RolesAllowed("official")
  public List<PolicyLine> all(PolicyFilter filter) {
    return lines(documents.all(PolicyAccess.scope(callers.current()), filter));
  }

  private List<PolicyLine> lines(List<PolicyDocument> rows) {
    return rows.stream().map(row -> new PolicyLine(row, days.lateDays(row.term()))).toList();
  }

  /** Returns the file of a push as it was sent. */
  @RolesAllowed("official")
  public FileDownload file(long id) {
    return documents.file(reading.visible(id, callers.current()).id());
  }
}
