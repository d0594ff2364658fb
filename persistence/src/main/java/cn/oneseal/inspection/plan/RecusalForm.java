package cn.oneseal.inspection.plan;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * A recusal to be recorded.
 *
 * @param inspectorId the inspector
 * @param targetId the target, or null for all
 * @param reason why
 */
public record RecusalForm(Long inspectorId, Long targetId, String reason) {

  /** Refuses what is missing. */
  public RecusalForm {
    if (inspectorId == null) {
      throw Refusal.of("required").onField("inspector");
    }
    reason = Texts.required("reason", reason, 500);
  }
}
