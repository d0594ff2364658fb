package cn.oneseal.casefile;

/** How far a case has come; PENDING_SEAL binds nobody, the clock runs on. */
public enum CaseState {
  ACCEPTED,
  REVIEWED,
  PENDING_SEAL,
  CLOSED
}
