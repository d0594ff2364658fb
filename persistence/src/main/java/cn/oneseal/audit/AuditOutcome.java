package cn.oneseal.audit;

/** How an act ended. */
public enum AuditOutcome {
  DONE,
  REFUSED
}
