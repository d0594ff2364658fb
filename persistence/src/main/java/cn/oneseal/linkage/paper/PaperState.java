package cn.oneseal.linkage.paper;

/** Which papers a list shows. */
public enum PaperState {
  /** Not sent. */
  TO_SEND,
  /** Sent, no receipt. */
  NO_RECEIPT,
  /** Not sent, and its day is over. */
  LATE
}
