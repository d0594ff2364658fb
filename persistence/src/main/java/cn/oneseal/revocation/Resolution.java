package cn.oneseal.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * What is resolved.
 *
 * @param revoked whether the decision is revoked
 * @param reason why, in view of what the holder said
 */
public record Resolution(Boolean revoked, String reason) {

  /** Refuses what is missing. */
  public Resolution {
    if (revoked == null) {
      throw Refusal.of("required").onField("revoked");
    }
    reason = Texts.required("revocationReason", reason, 2000);
  }
}
