package cn.oneseal.inflight;

/** How far an acceptance entered later has come. */
public enum BackDatedState {
  /** Entered; binds nobody. */
  PENDING,
  /** The other side has countersigned: a case. */
  COUNTERSIGNED,
  /** The other side has refused, with its reason. */
  REFUSED
}
