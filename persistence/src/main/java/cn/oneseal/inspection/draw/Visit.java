package cn.oneseal.inspection.draw;

import java.util.List;

/**
 * What a draw gives: a target and who visits it.
 *
 * @param target the target
 * @param inspectors who visits it, in the order drawn
 */
public record Visit(long target, List<Long> inspectors) {

  /** Takes a copy. */
  public Visit {
    inspectors = List.copyOf(inspectors);
  }
}
