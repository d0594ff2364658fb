package cn.oneseal.web.admin;

import cn.oneseal.account.SystemAccess;
import cn.oneseal.account.SystemAccountService;
import cn.oneseal.account.SystemDetail;
import cn.oneseal.account.SystemForm;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Another system: made, what it may do, its secret. */
@Named("systemAccount")
@ViewScoped
public class SystemAccountBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL_CALLS = 600;
  private static final int USUAL_FORMER_HOURS = 24;

  @Inject private transient SystemAccountService systems;

  private transient List<Body> bodies = List.of();
  private transient List<Duty> open = List.of();
  private transient SystemDetail detail;
  private String username;
  private boolean known;
  private Long bodyId;
  private List<Duty> duties = List.of();
  private String addresses;
  private Integer callsPerMinute = USUAL_CALLS;
  private LocalDate lastDay;
  private Integer formerHours = USUAL_FORMER_HOURS;

  /** Reads the system asked for, or prepares a new one. */
  @ShowsRefusals
  public void load() {
    if (username == null) {
      bodies = systems.bodies();
      bodyId = bodies.isEmpty() ? null : bodies.get(0).id();
      choose();
      return;
    }
    detail = systems.detail(username);
    known = true;
    SystemAccess access = detail.editions().get(0).access();
    open = List.copyOf(detail.open());
    duties = List.copyOf(access.duties());
    addresses = access.addresses().text();
    callsPerMinute = access.callsPerMinute();
    lastDay = access.lastDay();
  }

  /** Offers the duties that go with the body. */
  @ShowsRefusals
  public void choose() {
    open = bodyId == null ? List.of() : List.copyOf(systems.open(bodyId));
    duties = List.of();
  }

  /** Makes the account; its secret stands on the page that follows, once. */
  @ShowsRefusals
  public String make() {
    return shown("system.made", systems.make(username, form()));
  }

  /** Enters what the system may do from now on. */
  @ShowsRefusals
  public String change() {
    systems.change(username, form());
    Pages.done(Pages.text("adminText", "system.changed", username));
    return page();
  }

  /** Gives a new secret; it stands on the page that follows, once. */
  @ShowsRefusals
  public String rotate() {
    return shown("system.rotated", systems.rotate(username, formerHours));
  }

  private String shown(String key, String secret) {
    Pages.done(Pages.text("adminText", key, username, secret));
    return page();
  }

  private String page() {
    return "/account/system?faces-redirect=true&username=" + username.strip();
  }

  private SystemForm form() {
    return new SystemForm(bodyId, duties, addresses, callsPerMinute, lastDay);
  }

  public List<Body> getBodies() {
    return bodies;
  }

  public List<Duty> getOpen() {
    return open;
  }

  public SystemDetail getDetail() {
    return detail;
  }

  /** Returns whether the page is about a system that there is. */
  public boolean isKnown() {
    return known;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public Long getBodyId() {
    return bodyId;
  }

  public void setBodyId(Long bodyId) {
    this.bodyId = bodyId;
  }

  public List<Duty> getDuties() {
    return duties;
  }

  public void setDuties(List<Duty> duties) {
    this.duties = duties;
  }

  public String getAddresses() {
    return addresses;
  }

  public void setAddresses(String addresses) {
    this.addresses = addresses;
  }

  public Integer getCallsPerMinute() {
    return callsPerMinute;
  }

  public void setCallsPerMinute(Integer callsPerMinute) {
    this.callsPerMinute = callsPerMinute;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Integer getFormerHours() {
    return formerHours;
  }

  public void setFormerHours(Integer formerHours) {
    this.formerHours = formerHours;
  }
}
