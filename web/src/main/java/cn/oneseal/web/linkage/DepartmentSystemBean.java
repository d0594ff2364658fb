package cn.oneseal.web.linkage;

import cn.oneseal.linkage.delivery.DeliveryService;
import cn.oneseal.linkage.delivery.DepartmentSystem;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The system of the caller's department, as he enters it. */
@Named("departmentSystem")
@ViewScoped
public class DepartmentSystemBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient DeliveryService service;

  private String endpoint;
  private String username;
  private boolean active = true;

  /** Begins with what was entered last. */
  @ShowsRefusals
  public void load() {
    if (service.mayEnter()) {
      service.lines().stream()
          .findFirst()
          .ifPresent(
              line -> {
                endpoint = line.system().endpoint();
                username = line.system().username();
                active = line.system().active();
              });
    }
  }

  /** Enters it. */
  @ShowsRefusals
  public String enter() {
    service.enter(new DepartmentSystem(endpoint, username, active));
    Pages.done(Pages.text("linkageText", "done.system"));
    return "/linkage/delivery?faces-redirect=true";
  }

  /** Returns whether the caller enters it. */
  public boolean isMayEnter() {
    return service.mayEnter();
  }

  /** Returns whether the administrator has given the password. */
  public boolean isPasswordGiven() {
    return service.hasPassword();
  }

  public String getEndpoint() {
    return endpoint;
  }

  public void setEndpoint(String entered) {
    endpoint = entered;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String entered) {
    username = entered;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean entered) {
    active = entered;
  }
}
