package cn.oneseal.account;

import cn.oneseal.calendar.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;

/** Counts the calls of other systems, one count for all ways to call. */
@ApplicationScoped
public class CallRates {

  @Inject private SystemClock clock;
  @Inject private AccountService accounts;

  private CallRate rate;

  @PostConstruct
  void begin() {
    rate = new CallRate(clock);
  }

  /** Counts a call of whoever signed in with it; returns whether it is taken. */
  public boolean take(String username) {
    OptionalInt most = accounts.callsPerMinute(username);
    return most.isEmpty() || rate.take(username, most.getAsInt());
  }
}
