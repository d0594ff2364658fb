package cn.oneseal.policy;

import cn.oneseal.policy.contract.v1.PolicyDocumentV1;
import cn.oneseal.policy.contract.v1.PolicyDocumentV1Data;
import cn.oneseal.policy.contract.v1.PolicyItemV1;
import cn.oneseal.policy.contract.v1.PolicyPushedV1;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.request.PageLimit;
import cn.oneseal.request.SystemRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.List;

/** Answers departments' own systems; what they may do the services decide. */
@Stateless
@LocalBean
@Remote(PolicyDocumentV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class PolicyDocumentBean implements PolicyDocumentV1 {

  @Inject private PolicyService policies;

  @Override
  @RolesAllowed("system")
  public PolicyPushedV1 push(String requestId, PolicyDocumentV1Data document) {
    SystemRequest.requireKey(requestId);
    if (document == null) {
      throw Refusal.of("required").onField("document");
    }
    PolicyDetail detail = policies.detail(policies.push(wanted(requestId, document)));
    return pushed(detail.document(), detail.lateDays());
  }

  private static PolicyPush wanted(String requestId, PolicyDocumentV1Data document) {
    List<AffectedItem> items = new ArrayList<>();
    for (Long item : document.getItemId()) {
      items.add(new AffectedItem(item == null ? 0 : item, null));
    }
    return new PolicyPush(
        requestId,
        new PolicySource(
            document.getTitle(),
            document.getNumber(),
            document.getIssuer(),
            document.getIssuedOn()),
        document.getKnownOn(),
        document.getPolicyRemark(),
        items,
        document.getFile() == null
            ? null
            : new KeptFile(document.getFileName(), document.getFile()),
        document.getSupersedesId(),
        document.getReplaceReason());
  }

  @Override
  @RolesAllowed("system")
  public List<PolicyPushedV1> list(long after, int limit) {
    PageLimit.require(limit, MOST);
    List<PolicyPushedV1> pushed = new ArrayList<>();
    policies
        .after(after, limit)
        .forEach(line -> pushed.add(pushed(line.document(), line.lateDays())));
    return pushed;
  }

  private static PolicyPushedV1 pushed(PolicyDocument document, int lateDays) {
    return new PolicyPushedV1(
        document.id(),
        document.source().title(),
        document.sentAt().toString(),
        document.term().dueOn(),
        lateDays,
        document.state().name());
  }

  @Override
  @RolesAllowed("system")
  public List<PolicyItemV1> items(long id) {
    List<PolicyItemV1> items = new ArrayList<>();
    policies.detail(id).items().forEach(item -> items.add(item(item)));
    return items;
  }

  private static PolicyItemV1 item(PolicyItem item) {
    return new PolicyItemV1(
        item.itemId(),
        item.outcome() == null ? null : item.outcome().name(),
        item.reason(),
        item.decidedAt() == null ? null : item.decidedAt().toString(),
        item.revisedEdition());
  }
}
