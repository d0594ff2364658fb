package cn.oneseal.web.demonstration;

import cn.oneseal.demonstration.DemonstrationClockService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Moves the demonstration's business day forward. */
@Named("demonstrationClock")
@RequestScoped
public class ClockBean {

  @Inject private DemonstrationClockService service;

  private LocalDate date;

  @PostConstruct
  void begin() {
    date = service.today().plusDays(1);
  }

  /** Moves to the day entered, through every night between. */
  @ShowsRefusals
  public String move() {
    LocalDate today = service.moveTo(date);
    Pages.done(Pages.text("demonstrationText", "moved", Pages.day(today)));
    return "/demonstration/clock?faces-redirect=true";
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}
