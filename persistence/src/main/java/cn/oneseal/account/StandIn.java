package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import java.util.Set;

/**
 * What a caller holds only because he stands in for an official who is away, and whether an act
 * needed it: then the act was done for that official, under the caller's own name.
 */
public final class StandIn {

  private final String forName;
  private final Set<Duty> lent;
  private boolean used;

  /** Lends the duties that the caller does not hold himself. */
  public StandIn(String forName, Set<Duty> lent) {
    this.forName = forName;
    this.lent = Set.copyOf(lent);
  }

  /** Returns whether the caller holds a duty only for the other. */
  public boolean lends(Duty duty) {
    return lent.contains(duty);
  }

  /** Notes that an act needed what is lent. */
  void use() {
    used = true;
  }

  /** Returns for whom the act is done, or null where the caller's own duties were enough. */
  public String usedFor() {
    return used ? forName : null;
  }

  /** Returns for whom the caller stands in. */
  public String forName() {
    return forName;
  }
}
