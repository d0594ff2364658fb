package cn.oneseal.web.policy;

import cn.oneseal.policy.ItemDecision;
import cn.oneseal.policy.PolicyAnswerService;
import cn.oneseal.policy.PolicyDetail;
import cn.oneseal.policy.PolicyItem;
import cn.oneseal.policy.PolicyOutcome;
import cn.oneseal.policy.PolicyService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One policy document, and what the bureau makes of it. */
@Named("policyDetail")
@ViewScoped
public class PolicyDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PolicyService policies;
  @Inject private transient PolicyAnswerService answers;

  private transient PolicyDetail detail;
  private Long id;
  private Long itemId;
  private PolicyOutcome outcome;
  private String reason;

  /** Loads the push. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "policy");
    }
    detail = policies.detail(id);
  }

  /** Acknowledges it. */
  @ShowsRefusals
  public String acknowledge() {
    answers.acknowledge(id);
    return done("done.acknowledged");
  }

  /** Decides for an item. */
  @ShowsRefusals
  public String decide() {
    if (itemId == null) {
      throw Refusal.of("required").onField("policyItems");
    }
    answers.decide(id, new ItemDecision(itemId, outcome, reason));
    return done("done.decided");
  }

  private String done(String key) {
    Pages.done(Pages.text("policyText", key));
    return "/policy/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the push, read anew where a postback lost it. */
  public PolicyDetail getDetail() {
    if (detail == null && id != null) {
      detail = policies.detail(id);
    }
    return detail;
  }

  /** Returns the items that are not decided. */
  public List<PolicyItem> getUndecided() {
    return getDetail().items().stream().filter(item -> item.outcome() == null).toList();
  }

  /** Returns what can be decided. */
  public PolicyOutcome[] getOutcomes() {
    return PolicyOutcome.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long asked) {
    id = asked;
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long entered) {
    itemId = entered;
  }

  public PolicyOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(PolicyOutcome entered) {
    outcome = entered;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
