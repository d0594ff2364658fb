package cn.oneseal.linkage;

import cn.oneseal.refusal.Refusal;
import java.util.List;

/**
 * Who is told of a decision (R5, 二（一）; R20, 三（二）)? Every department that supervises the item,
 * except the deciding body itself; an item that nobody supervises cannot be decided.
 */
public final class SupervisionRule {

  /** Returns the bodies to push to; refuses where nobody supervises. */
  public List<Long> receivers(List<Long> supervisors, long decider) {
    if (supervisors.isEmpty()) {
      throw Refusal.of("no-supervising-department").byClause("R20, 三（二）");
    }
    return supervisors.stream().filter(body -> body != decider).toList();
  }
}
