package cn.oneseal.handover;

/** What an official may do with a handover now. */
public enum HandoverAction {
  HAND_OVER,
  COUNTERSIGN,
  SUPERSEDE,
  COMPLETE
}
