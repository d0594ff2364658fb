package cn.oneseal.web.admin;

import cn.oneseal.account.AppointmentRow;
import cn.oneseal.account.AppointmentService;
import cn.oneseal.organization.Duty;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The duties of one account's official, past, present and to come. */
@Named("appointments")
@ViewScoped
public class AppointmentsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient AppointmentService service;

  private String username;
  private transient List<AppointmentRow> rows = List.of();
  private transient List<Duty> open = List.of();
  private Duty duty;
  private LocalDate beginsOn;
  private String paper;

  /** Reads the duties. */
  @ShowsRefusals
  public void load() {
    rows = service.appointments(username);
    open = List.copyOf(service.open(username));
  }

  /** Gives a duty. */
  @ShowsRefusals
  public String appoint() {
    service.appoint(username, duty, beginsOn, paper);
    return done();
  }

  /** Ends a duty with today. */
  @ShowsRefusals
  public String end(long id) {
    service.end(username, id, null);
    return done();
  }

  private String done() {
    Pages.done(Pages.text("adminText", "appointments.changed", username));
    return "/account/detail?faces-redirect=true&username=" + username;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public List<AppointmentRow> getRows() {
    return rows;
  }

  public List<Duty> getOpen() {
    return open;
  }

  public Duty getDuty() {
    return duty;
  }

  public void setDuty(Duty duty) {
    this.duty = duty;
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
}
