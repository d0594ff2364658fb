package cn.oneseal.web.admin;

import cn.oneseal.account.AccountDirectory;
import cn.oneseal.account.AccountRow;
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

  private List<AccountRow> rows = List.of();

  /** Reads the accounts. */
  @ShowsRefusals
  public void load() {
    rows = directory.accounts();
  }

  /** Returns the accounts by name. */
  public List<AccountRow> getRows() {
    return rows;
  }
}
