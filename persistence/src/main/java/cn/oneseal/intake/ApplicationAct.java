package cn.oneseal.intake;

/** What happens to an application, as its history names it. */
public enum ApplicationAct {
  RECEIVED,
  ASKED,
  GIVEN,
  PASSED_OVER,
  ACCEPTED,
  DEEMED,
  NOT_ACCEPTED,
  WITHDRAWN
}
