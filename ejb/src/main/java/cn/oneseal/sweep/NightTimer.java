package cn.oneseal.sweep;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.installation.DayBegan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Looks every hour whether a night's work is left, and runs the nights that the clock passes. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightTimer {

  @Inject private NightRunner nights;
  @Inject private BusinessClock clock;

  /** Every hour, on every node. */
  @PermitAll
  @Schedule(hour = "*", minute = "5", persistent = false)
  public void hourly() {
    nights.runNight(clock.today());
  }

  /** A day begins: the demonstration's clock was moved. */
  @PermitAll
  public void dayBegan(@Observes DayBegan began) {
    nights.runNight(began.day());
  }
}
