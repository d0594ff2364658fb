package cn.oneseal.sealing;

import java.util.Objects;

/**
 * On whose order a paper is sealed: a custodian's by hand, alone or with many others, or by his
 * standing authorisation.
 *
 * @param username who ordered it
 * @param officialId the custodian who answers for the use
 * @param authorisationId his standing authorisation, or null when he ordered it by hand
 * @param runId the run it is part of, or null
 */
public record SealingMandate(String username, long officialId, Long authorisationId, Long runId) {

  /** Refuses nobody. */
  public SealingMandate {
    Objects.requireNonNull(username);
  }

  /** By hand, one paper. */
  public static SealingMandate byHand(String username, long officialId) {
    return new SealingMandate(username, officialId, null, null);
  }

  /** By hand, as part of a run. */
  public static SealingMandate inRun(String username, long officialId, long run) {
    return new SealingMandate(username, officialId, null, run);
  }
}
