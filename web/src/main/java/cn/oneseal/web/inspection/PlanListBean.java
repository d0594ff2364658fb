package cn.oneseal.web.inspection;

import cn.oneseal.inspection.plan.Plan;
import cn.oneseal.inspection.plan.PlanService;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The plans of inspections. */
@Named("planList")
@ViewScoped
public class PlanListBean extends KeyList<Plan> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PlanService plans;

  @Override
  protected KeyPage<Plan> fetch(Slice part) {
    return plans.list(part);
  }

  @Override
  protected String key(Plan row) {
    return Long.toString(row.id());
  }

  /** Returns the business day. */
  public LocalDate getToday() {
    return plans.today();
  }

  /** Returns whether the caller makes plans. */
  public boolean isMayPlan() {
    return plans.mayPlan();
  }
}
