package cn.oneseal.web.organization;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyService;
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
  @Inject private BusinessDayService day;

  private List<Body> bodies;
  private LocalDate today;

  @PostConstruct
  void load() {
    bodies = service.bodies();
    today = day.today();
  }

  /** Returns all bodies. */
  public List<Body> getBodies() {
    return bodies;
  }

  /** Returns whether there is a body today. */
  public boolean there(Body body) {
    return body.existsOn(today);
  }
}
