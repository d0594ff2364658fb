package cn.oneseal.web.organization;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyService;
import cn.oneseal.organization.CreditCode;
import cn.oneseal.organization.FormerName;
import cn.oneseal.staffing.BodyRegisterService;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The list of bodies, with their beginning and end. */
@Named("bodyList")
@RequestScoped
public class BodyListBean {

  @Inject private BodyService service;
  @Inject private BodyRegisterService register;
  @Inject private BusinessDayService day;

  private List<Body> bodies;
  private List<FormerName> former;
  private LocalDate today;

  @PostConstruct
  void load() {
    bodies = service.bodies();
    former = service.formerNames();
    today = day.today();
  }

  /** Returns all bodies. */
  public List<Body> getBodies() {
    return bodies;
  }

  /** Returns whether the caller may change bodies. */
  public boolean isMayChange() {
    return register.mayChange();
  }

  /** Returns the names that a body had. */
  public List<FormerName> former(Body body) {
    return former.stream().filter(name -> name.bodyId() == body.id()).toList();
  }

  /** Returns whether the check character of its credit code is wrong. */
  public boolean unsure(Body body) {
    return body.creditCode() != null && !CreditCode.of(body.creditCode()).checks();
  }

  /** Returns whether there is a body today. */
  public boolean there(Body body) {
    return body.existsOn(today);
  }
}
