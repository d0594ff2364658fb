package cn.oneseal.casefile;

/** What happens to a case, as its history names it. */
public enum CaseAct {
  ACCEPTED,
  REVIEWED,
  ADVISED,
  RESOLVED,
  ISSUED
}
