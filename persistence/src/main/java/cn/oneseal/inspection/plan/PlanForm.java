package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.DrawMethod;
import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.util.List;

/**
 * A plan to be made (R13, 三（一）1).
 *
 * @param name what it is called
 * @param method what is drawn
 * @param inspectorsEach how many inspectors make a visit
 * @param targetsDrawn how many targets are drawn, where the method is sampling; else null
 * @param regionId the township that it is for, or null for the whole county
 * @param inspectionIds the inspections it groups
 */
public record PlanForm(
    String name,
    DrawMethod method,
    Integer inspectorsEach,
    Integer targetsDrawn,
    Long regionId,
    List<Long> inspectionIds) {

  /** The most inspectors of a visit. */
  public static final int MOST = 20;

  /** Refuses what is missing or out of range. */
  public PlanForm {
    name = Texts.required("planName", name, 100);
    if (method == null) {
      throw Refusal.of("required").onField("drawMethod");
    }
    if (inspectorsEach == null || inspectorsEach < Roster.FEWEST) {
      throw Refusal.of("inspectors-two").onField("inspectorsEach").byClause("R13, 三（一）1");
    }
    if (inspectorsEach > MOST) {
      throw Refusal.of("inspectors-most", MOST).onField("inspectorsEach");
    }
    inspectionIds =
        inspectionIds == null ? List.of() : inspectionIds.stream().distinct().sorted().toList();
    if (inspectionIds.isEmpty()) {
      throw Refusal.of("required").onField("inspections");
    }
  }

  /** Returns how many of so many targets are drawn; refuses a number that cannot be. */
  public int targets(int all) {
    if (method == DrawMethod.ALL_CASES) {
      return all;
    }
    if (targetsDrawn == null || targetsDrawn < 1 || targetsDrawn > all) {
      throw Refusal.of("draw-targets-range", all).onField("targetsDrawn");
    }
    return targetsDrawn;
  }
}
