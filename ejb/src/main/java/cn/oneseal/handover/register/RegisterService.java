package cn.oneseal.handover.register;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What can be used since it was handed over: intermediary services, certificates and forms of an
 * item are open to every official; experts, machines and accounts to the body that holds them and
 * to the one that gave them.
 */
@Stateless
@DenyAll
public class RegisterService {

  @Inject private Callers callers;
  @Inject private RegisterQuery query;

  /** Returns what belongs to an item and is open to every official. */
  @RolesAllowed("official")
  public List<RegisterLine> ofItem(long itemId) {
    return query.open(itemId);
  }

  /** Returns a part of the registers that the caller may see. */
  @RolesAllowed("official")
  public KeyPage<RegisterLine> lines(RegisterFilter filter, Slice part) {
    Caller caller = callers.current();
    if (caller.bodyId() == null) {
      throw Refusal.of("not-found", "");
    }
    return query.lines(caller.bodyId(), filter, part);
  }
}
