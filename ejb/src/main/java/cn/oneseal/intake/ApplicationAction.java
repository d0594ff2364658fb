package cn.oneseal.intake;

/** What may be done to an application that is open. */
public enum ApplicationAction {
  ASK,
  GIVE,
  ACCEPT,
  REFUSE,
  WITHDRAW
}
