package cn.oneseal.policy;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * What the bureau decides of an item.
 *
 * @param itemId the item
 * @param outcome what
 * @param reason why; asked for where nothing changes
 */
public record ItemDecision(long itemId, PolicyOutcome outcome, String reason) {

  /** Refuses none, and no change without a reason. */
  public ItemDecision {
    if (outcome == null) {
      throw Refusal.of("required").onField("policyOutcome");
    }
    reason = Texts.optional("policyReason", reason, 1000);
    if (outcome == PolicyOutcome.NO_CHANGE && reason == null) {
      throw Refusal.of("policy-no-change-reason")
          .onField("policyReason")
          .byClause(PolicyPush.CLAUSE);
    }
  }
}
