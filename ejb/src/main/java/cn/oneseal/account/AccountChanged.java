package cn.oneseal.account;

/**
 * An account was changed. Observed in the same transaction by the audit trail.
 *
 * @param username the account
 * @param kind what was done
 */
public record AccountChanged(String username, Kind kind) {

  /** What was done to an account. */
  public enum Kind {
    PASSWORD_CHANGED,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    ACCOUNT_UNLOCKED,
    ACCOUNT_MADE,
    SYSTEM_ACCESS_CHANGED,
    SECRET_ROTATED,
    APPOINTED,
    APPOINTMENT_ENDED,
    LEAVING_RECORDED
  }
}
