package cn.oneseal.web.staffing;

import cn.oneseal.web.NavigationBean;
import cn.oneseal.web.ShowsRefusals;
import cn.oneseal.workbench.unassigned.Unassigned;
import cn.oneseal.workbench.unassigned.UnassignedService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Work that nobody does. */
@Named("unassigned")
@RequestScoped
public class UnassignedBean {

  @Inject private UnassignedService service;
  @Inject private NavigationBean navigation;

  private List<Unassigned> rows = List.of();

  /** Reads it. */
  @ShowsRefusals
  public void load() {
    rows = service.list();
  }

  /** Returns what nobody does. */
  public List<Unassigned> getRows() {
    return rows;
  }

  /** Returns whether the place where it waits is open to the caller. */
  public boolean opens(Unassigned row) {
    return navigation.opens(row.link());
  }
}
