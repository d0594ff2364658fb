package cn.oneseal.transfer;

/** What may be done with a batch. */
public enum BatchAction {
  /** Change its terms and lists. */
  WRITE,
  /** Have it checked against the record. */
  CHECK,
  /** Put it in force. */
  ISSUE,
  /** Take it back. */
  WITHDRAW,
  /** Change it by a later instrument. */
  AMEND,
  /** Say that everything is done. */
  CLOSE
}
