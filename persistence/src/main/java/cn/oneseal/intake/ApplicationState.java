package cn.oneseal.intake;

/** How far an application has come. */
public enum ApplicationState {
  /** Received, nothing said to the applicant yet. */
  RECEIVED,
  /** Supplements were asked for and are not all there. */
  ASKED,
  /** All that was asked for is there. */
  SUPPLIED,
  /** Accepted: a case. */
  ACCEPTED,
  /** Accepted by silence, as of the day of receipt: a case (ALL 32). */
  DEEMED,
  /** Not accepted, by a decision in writing. */
  NOT_ACCEPTED,
  /** Withdrawn by the applicant. */
  WITHDRAWN;

  /** Returns whether something is still to be done. */
  public boolean open() {
    return this == RECEIVED || this == ASKED || this == SUPPLIED;
  }
}
