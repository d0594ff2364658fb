package cn.oneseal.staffing;

/** What can be done with an absence. */
public enum AbsenceAction {
  CONFIRM,
  REFUSE,
  WITHDRAW,
  END_EARLY
}
