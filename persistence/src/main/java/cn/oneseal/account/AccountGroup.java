package cn.oneseal.account;

import java.util.Locale;

/** Whose account it is; the role of the same name, in small letters, is all the container knows. */
public enum AccountGroup {
  OFFICIAL,
  ADMINISTRATOR,
  SYSTEM;

  /** Returns the role. */
  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AccountGroup ofRole(String role) {
    return valueOf(role.toUpperCase(Locale.ROOT));
  }
}
