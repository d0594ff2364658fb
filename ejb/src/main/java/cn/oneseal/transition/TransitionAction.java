package cn.oneseal.transition;

/** What may be done with a transition. */
public enum TransitionAction {
  NAME_PAIR,
  PLAN,
  RECORD_SESSION,
  CHECK_READINESS,
  EXTEND
}
