package cn.oneseal.web.admin;

import cn.oneseal.staffing.LeavingService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** The form by which an account's official leaves. */
@Named("leaving")
@ViewScoped
public class LeavingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LeavingService service;

  private LocalDate lastDay;
  private String paper;

  /** Returns the last day recorded for an account's official, or null. */
  public LocalDate recorded(String username) {
    return service.lastDay(username);
  }

  /** Records that he leaves. */
  @ShowsRefusals
  public String leave(String username) {
    service.leave(username, lastDay, paper);
    Pages.done(Pages.text("adminText", "leaving.recorded", username));
    return "/account/detail?faces-redirect=true&username=" + username;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }
}
