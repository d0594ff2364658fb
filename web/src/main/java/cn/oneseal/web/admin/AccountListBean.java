package cn.oneseal.web.admin;

import cn.oneseal.account.AccountDirectory;
import cn.oneseal.account.AccountRow;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Accounts and the duties of their holders. */
@Named("accountList")
@RequestScoped
public class AccountListBean {

  @Inject private AccountDirectory directory;

  private List<AccountRow> rows;

  /** Reads the accounts. */
  @ShowsRefusals
  public void load() {
    rows = directory.accounts();
  }

  /** Closes an account. */
  @ShowsRefusals
  public String close(String username) {
    directory.close(username);
    return done("closed", username);
  }

  /** Opens an account again. */
  @ShowsRefusals
  public String reopen(String username) {
    directory.reopen(username);
    return done("reopened", username);
  }

  /** Ends an account's lock. */
  @ShowsRefusals
  public String unlock(String username) {
    directory.unlock(username);
    return done("unlocked", username);
  }

  private static String done(String key, String username) {
    Pages.done(Pages.text("adminText", key, username));
    return "/account/list?faces-redirect=true";
  }

  /** Returns the accounts by name, read anew where a form was sent: its buttons stand in rows. */
  public List<AccountRow> getRows() {
    if (rows == null) {
      rows = directory.accounts();
    }
    return rows;
  }
}
