package cn.oneseal.audit;

import cn.oneseal.account.AccountChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records what is done to accounts, which lie below the trail and cannot call it. */
@Dependent
public class AccountChanges {

  @Inject private AuditService audit;

  void record(@Observes AccountChanged changed) {
    audit.done(changed.kind().name(), "ACCOUNT", changed.username(), null);
  }
}
