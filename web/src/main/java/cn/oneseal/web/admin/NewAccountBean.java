package cn.oneseal.web.admin;

import cn.oneseal.account.AccountGroup;
import cn.oneseal.account.AppointmentService;
import cn.oneseal.account.NewAccount;
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

/** The form of a new account. */
@Named("newAccount")
@ViewScoped
public class NewAccountBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient AppointmentService appointments;

  private transient List<Body> bodies = List.of();
  private transient List<Duty> open = List.of();
  private String username;
  private AccountGroup group = AccountGroup.OFFICIAL;
  private String officialName;
  private Long bodyId;
  private List<Duty> duties = List.of();
  private LocalDate beginsOn;
  private String paper;
  private String password;
  private String again;

  /** Reads the bodies. */
  @ShowsRefusals
  public void load() {
    bodies = appointments.bodies();
    bodyId = bodies.isEmpty() ? null : bodies.get(0).id();
    choose();
  }

  /** Offers the duties that go with the group and the body. */
  @ShowsRefusals
  public void choose() {
    open = bodyId == null ? List.of() : List.copyOf(appointments.duties(group, bodyId));
    duties = List.of();
  }

  /** Makes the account. */
  @ShowsRefusals
  public String make() {
    appointments.make(
        new NewAccount(username, group, officialName, bodyId, duties, beginsOn, paper),
        letters(password),
        letters(again));
    Pages.done(Pages.text("adminText", "made", username));
    return "/account/list?faces-redirect=true";
  }

  private static char[] letters(String typed) {
    return typed == null ? new char[0] : typed.toCharArray();
  }

  public List<Body> getBodies() {
    return bodies;
  }

  public List<Duty> getOpen() {
    return open;
  }

  /** Returns the groups of people to choose from; other systems have a form of their own. */
  public AccountGroup[] getGroups() {
    return new AccountGroup[] {AccountGroup.OFFICIAL, AccountGroup.ADMINISTRATOR};
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public AccountGroup getGroup() {
    return group;
  }

  public void setGroup(AccountGroup group) {
    this.group = group;
  }

  public String getOfficialName() {
    return officialName;
  }

  public void setOfficialName(String officialName) {
    this.officialName = officialName;
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

  public LocalDate getBeginsOn() {
    return beginsOn;
  }

  public void setBeginsOn(LocalDate beginsOn) {
    this.beginsOn = beginsOn;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
