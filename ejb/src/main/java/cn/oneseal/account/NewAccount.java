package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import java.time.LocalDate;
import java.util.List;

/**
 * What the security administrator enters of a person's new account.
 *
 * @param username the name to sign in with
 * @param group an official's or an administrator's
 * @param officialName the person's name
 * @param bodyId the person's body
 * @param duties the first duties
 * @param beginsOn the first day of the duties
 * @param paper the written appointment (R7), or empty
 */
public record NewAccount(
    String username,
    AccountGroup group,
    String officialName,
    Long bodyId,
    List<Duty> duties,
    LocalDate beginsOn,
    String paper) {

  /** Takes a copy. */
  public NewAccount {
    duties = duties == null ? List.of() : List.copyOf(duties);
  }
}
