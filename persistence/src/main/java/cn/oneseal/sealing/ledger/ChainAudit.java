package cn.oneseal.sealing.ledger;

import cn.oneseal.document.verify.Trust;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Follows the register's whole chain, with its anchors, and tells what holds. */
@Dependent
public class ChainAudit {

  private static final int PART = 2000;

  private final LedgerRepository ledger;
  private final AuthenticAnchors authentic;

  /** Reads the ledger. */
  @Inject
  public ChainAudit(LedgerRepository ledger, AuthenticAnchors authentic) {
    this.ledger = ledger;
    this.authentic = authentic;
  }

  /** Follows the chain from its beginning. */
  public ChainCheck check(Trust trust, Instant now) {
    AnchoredChain chain =
        new AnchoredChain(
            ledger.anchors().stream().map(LedgerAnchor::signed).toList(), authentic.by(trust));
    List<ChainReader.Link> part = ledger.links(0, PART);
    while (!part.isEmpty() && part.stream().allMatch(chain::follow)) {
      part = ledger.links(chain.position(), PART);
    }
    if (ledger.unheld() > 0 && part.isEmpty()) {
      chain.broken("chain-use-unheld");
    }
    return chain.end(now);
  }
}
