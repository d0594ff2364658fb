package cn.oneseal.sealing.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Follows a chain with the anchors that were signed on its way. Pure: the register follows its own,
 * the command line follows an exported one.
 */
public final class AnchoredChain {

  private final ChainReader reader = new ChainReader();
  private final Deque<SignedAnchor> anchors;

  /** Begins with the anchors, the oldest first; one that is not authentic breaks the chain. */
  public AnchoredChain(List<SignedAnchor> anchors, Predicate<SignedAnchor> authentic) {
    this.anchors = new ArrayDeque<>(anchors);
    if (!anchors.stream().allMatch(authentic)) {
      reader.broken("chain-anchor-signature");
    }
    meet();
  }

  /** Follows one more link; returns whether the chain still holds. */
  public boolean follow(ChainReader.Link link) {
    return reader.follow(link) && meet();
  }

  private boolean meet() {
    while (!anchors.isEmpty() && anchors.peek().claim().position() == reader.position()) {
      AnchorClaim anchor = anchors.remove().claim();
      reader.meets(anchor.position(), anchor.hash());
    }
    return reader.finding().isEmpty();
  }

  /** Returns how many links hold. */
  public long position() {
    return reader.position();
  }

  /** Tells what is wrong, seen from outside of the chain. */
  void broken(String finding) {
    if (reader.finding().isEmpty()) {
      reader.broken(finding);
    }
  }

  /** Ends: nothing comes any more; an anchor not met yet says that something is missing. */
  public ChainCheck end(Instant now) {
    if (!anchors.isEmpty()) {
      broken("chain-cut");
    }
    Long breakAt = reader.finding().isEmpty() ? null : Long.valueOf(reader.position() + 1);
    return new ChainCheck(now, reader.position(), breakAt, reader.finding().orElse(null));
  }
}
