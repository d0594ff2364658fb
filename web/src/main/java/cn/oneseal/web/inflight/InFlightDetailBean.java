package cn.oneseal.web.inflight;

import cn.oneseal.inflight.InFlightDetail;
import cn.oneseal.inflight.InFlightRow;
import cn.oneseal.inflight.InFlightService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What one handover left behind: on its own page and on that of the handover. */
@Named("inFlight")
@RequestScoped
public class InFlightDetailBean {

  @Inject private InFlightService inFlight;
  @Inject private BusinessDayService day;

  private Long id;
  private InFlightDetail shown;

  /** Loads the handover that the address names. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "handover");
    }
    shown = inFlight.detail(id);
  }

  /** Returns what a handover left behind, for the handover's own page. */
  public InFlightDetail of(long handoverId) {
    if (shown == null || shown.handoverId() != handoverId) {
      shown = inFlight.detail(handoverId);
    }
    return shown;
  }

  /** Returns whether a case is past its day. */
  public boolean overdue(InFlightRow row) {
    return row.overdue(day.today());
  }

  /** Returns the handover shown, or null. */
  public InFlightDetail getShown() {
    return shown;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
