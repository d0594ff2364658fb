package cn.oneseal.inspection.visit;

import java.time.Instant;
import java.util.List;

/**
 * The draw that an inspection's visit comes from.
 *
 * @param planId the plan
 * @param planName its name
 * @param drawId the draw
 * @param drawnAt when it was drawn
 * @param inspectors who visits, in the order drawn
 */
public record DrawnVisit(
    long planId, String planName, long drawId, Instant drawnAt, List<DrawnInspector> inspectors) {

  /** Takes a copy. */
  public DrawnVisit {
    inspectors = List.copyOf(inspectors);
  }
}
