package cn.oneseal.linkage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Links some pushes in a transaction of its own. */
// Not reachable from outside: the worker stands before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PushLinkingStep {

  @Inject private PushChainRepository chains;

  /** Links some; returns how many. */
  public int link() {
    return chains.link();
  }
}
