package cn.oneseal.web.inspection;

import cn.oneseal.inspection.draw.DrawMethod;
import cn.oneseal.inspection.plan.PlanForm;
import cn.oneseal.inspection.plan.PlanService;
import cn.oneseal.inspection.plan.PlannedCase;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The form of a new plan. */
@Named("planForm")
@ViewScoped
public class PlanFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PlanService plans;

  private transient List<PlannedCase> free;
  private transient Map<Long, String> regions;
  private String name;
  private DrawMethod method;
  private Integer inspectorsEach;
  private Integer targetsDrawn;
  private Long region;
  private List<Long> chosen;

  /** Reads what can be planned. */
  @ShowsRefusals
  public void load() {
    free = plans.free();
    regions = plans.regions();
    inspectorsEach = 2;
  }

  /** Makes the plan. */
  @ShowsRefusals
  public String make() {
    long id = plans.make(new PlanForm(name, method, inspectorsEach, targetsDrawn, region, chosen));
    Pages.done(Pages.text("inspectionText", "plan.made"));
    return "/inspection/draw?faces-redirect=true&id=" + id;
  }

  /** Returns the inspections that can be chosen, read anew where a postback lost them. */
  public List<PlannedCase> getFree() {
    if (free == null) {
      free = plans.free();
    }
    return free;
  }

  /** Returns the townships. */
  public Map<Long, String> getRegions() {
    if (regions == null) {
      regions = plans.regions();
    }
    return regions;
  }

  /** Returns the methods. */
  public List<DrawMethod> getMethods() {
    return Arrays.asList(DrawMethod.values());
  }

  public String getName() {
    return name;
  }

  public void setName(String entered) {
    name = entered;
  }

  public DrawMethod getMethod() {
    return method;
  }

  public void setMethod(DrawMethod entered) {
    method = entered;
  }

  public Integer getInspectorsEach() {
    return inspectorsEach;
  }

  public void setInspectorsEach(Integer entered) {
    inspectorsEach = entered;
  }

  public Integer getTargetsDrawn() {
    return targetsDrawn;
  }

  public void setTargetsDrawn(Integer entered) {
    targetsDrawn = entered;
  }

  public Long getRegion() {
    return region;
  }

  public void setRegion(Long entered) {
    region = entered;
  }

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> entered) {
    chosen = entered;
  }
}
