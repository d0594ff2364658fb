package cn.oneseal.sealing.ledger;

import java.util.Optional;

/**
 * Follows the chain of uses and tells the first place where it does not hold: a use that was
 * changed, taken away or put elsewhere, a link that does not follow the one before, an anchor that
 * says otherwise. Pure: whoever has the links, in their order, can follow them.
 */
public final class ChainReader {

  private long position;
  private String hash = UseRecord.NOTHING;
  private String finding;

  /**
   * A link with its use.
   *
   * @param position its place, from 1
   * @param previous the hash of the link before, as it is kept
   * @param hash its own, as it is kept
   * @param use the canonical form of the use that it holds, or null where there is none any more
   */
  public record Link(long position, String previous, String hash, String use) {}

  /** Follows one more link; returns whether the chain still holds. */
  public boolean follow(Link link) {
    if (finding != null) {
      return false;
    }
    if (link.position() != position + 1) {
      return broken("chain-gap");
    }
    if (!link.previous().equals(hash)) {
      return broken("chain-order");
    }
    if (link.use() == null) {
      return broken("chain-use-missing");
    }
    if (!UseRecord.hashAfter(link.previous(), link.use()).equals(link.hash())) {
      return broken("chain-use-changed");
    }
    position = link.position();
    hash = link.hash();
    return true;
  }

  /** Compares what an anchor says with the link that was followed last; returns whether it fits. */
  public boolean meets(long anchored, String anchoredHash) {
    if (finding != null || anchored != position) {
      return finding == null;
    }
    return anchoredHash.equals(hash) || broken("chain-anchor");
  }

  /** Tells that the chain does not hold at the next place. */
  boolean broken(String what) {
    finding = what;
    return false;
  }

  /** Returns how many links hold. */
  public long position() {
    return position;
  }

  /** Returns the hash of the last link that holds. */
  public String hash() {
    return hash;
  }

  /** Returns what is wrong at the place after the last that holds; empty where nothing is. */
  public Optional<String> finding() {
    return Optional.ofNullable(finding);
  }
}
