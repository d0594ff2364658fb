package cn.oneseal.web.policy;

import cn.oneseal.policy.PolicyAnswerService;
import cn.oneseal.policy.PolicyReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents that a guide is to be revised for, on the form of the guide. */
@Named("policyReferences")
@RequestScoped
public class PolicyReferencesBean {

  @Inject private PolicyAnswerService answers;

  private List<PolicyReference> found;

  /** Returns those of one item. */
  public List<PolicyReference> of(long itemId) {
    if (found == null) {
      found = answers.references(itemId);
    }
    return found;
  }
}
