package cn.oneseal.casefile;

/** What happens to a case, as its history names it. */
public enum CaseAct {
  ACCEPTED,
  DEEMED_ACCEPTED,
  BACK_DATED,
  REVIEWED,
  ADVISED,
  RESOLVED,
  ISSUED
}
