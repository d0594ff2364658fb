package cn.oneseal.web.admin;

import cn.oneseal.account.PasswordService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everybody's own password. Nothing typed is kept or shown again. */
@Named("passwordForm")
@RequestScoped
public class PasswordBean {

  @Inject private PasswordService passwords;

  private String oldPassword;
  private String newPassword;
  private String again;

  /** Changes the password; every session of the account ends with it, this one too. */
  @ShowsRefusals
  public String change() {
    passwords.change(letters(oldPassword), letters(newPassword), letters(again));
    Pages.done(Pages.text("adminText", "password.changed"));
    return "/login?faces-redirect=true";
  }

  private static char[] letters(String typed) {
    return typed == null ? new char[0] : typed.toCharArray();
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String typed) {
    oldPassword = typed;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String typed) {
    newPassword = typed;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String typed) {
    again = typed;
  }
}
