package cn.oneseal.handover;

/** How far a category is; countersignature comes on top of HANDED_OVER or NONE. */
public enum EntryState {
  MISSING,
  HANDED_OVER,
  NONE,
  SENT_BACK
}
