package cn.oneseal.organization;

/**
 * A duty held on a day.
 *
 * @param duty the duty
 * @param forOfficialId for whom, where the holder stands in for somebody; else null
 * @param forName his name, or null
 */
public record HeldDuty(Duty duty, Long forOfficialId, String forName) {

  /** Returns whether the holder is appointed to it himself. */
  public boolean isOwn() {
    return forOfficialId == null;
  }
}
