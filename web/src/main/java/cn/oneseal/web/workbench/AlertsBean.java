package cn.oneseal.web.workbench;

import cn.oneseal.web.Pages;
import cn.oneseal.workbench.alert.Alert;
import cn.oneseal.workbench.alert.AlertService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What every official is warned of. */
@Named("alerts")
@RequestScoped
public class AlertsBean {

  @Inject private AlertService service;

  private List<Alert> all;
  private List<Alert> gaps;

  /** Returns what the caller must know today, the most pressing first. */
  public List<Alert> getAll() {
    if (all == null) {
      all = service.alerts();
    }
    return all;
  }

  /** Returns the gaps of all bodies. */
  public List<Alert> getGaps() {
    if (gaps == null) {
      gaps = service.gaps();
    }
    return gaps;
  }

  /** Returns an alert in words. */
  public String text(Alert alert) {
    return Pages.text(
        "workbenchText",
        "alert." + alert.kind(),
        alert.about() == null ? "" : alert.about(),
        alert.duty() == null ? "" : Pages.text("words", alert.duty().word().substring(1)),
        Pages.day(alert.day()),
        Long.toString(alert.count()));
  }
}
