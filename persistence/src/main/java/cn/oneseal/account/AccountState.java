package cn.oneseal.account;

/** Whether an account can sign in; a closed one is kept, for the audit trail names it. */
public enum AccountState {
  ACTIVE,
  CLOSED
}
