package cn.oneseal.account;

import cn.oneseal.refusal.Refusal;

/** What a new account may be named. */
final class UsernameRule {

  private static final String USERNAME = "[a-z][a-z0-9._-]{1,39}";

  private final AccountRepository accounts;

  UsernameRule(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Returns the name without blanks around it; refused if it is none or taken. */
  String require(String entered) {
    String username = entered == null ? "" : entered.strip();
    if (!username.matches(USERNAME)) {
      throw Refusal.of("username-invalid").onField("username");
    }
    if (accounts.byUsername(username).isPresent()) {
      throw Refusal.of("username-taken", username).onField("username");
    }
    return username;
  }
}
