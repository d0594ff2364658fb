package cn.oneseal.casefile;

/** What may be done to a case. */
public enum CaseAction {
  REVIEW,
  RESOLVE,
  ISSUE,
  ADVISE
}
