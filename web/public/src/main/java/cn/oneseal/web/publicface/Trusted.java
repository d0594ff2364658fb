package cn.oneseal.web.publicface;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.verify.Verifier;
import cn.oneseal.publicface.PublicRegister;
import cn.oneseal.publicface.RegisterUnavailable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The verifier with the authorities and lists of the register, and the business clock. Both are
 * asked for anew after half a minute; while the register does not answer the last ones serve.
 */
public final class Trusted {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private final PublicRegister register;
  private final Clock clock;
  private Verifier verifier;
  private Duration offset = Duration.ZERO;
  private Instant asked = Instant.MIN;

  Trusted(PublicRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /**
   * Returns the verifier.
   *
   * @throws RegisterUnavailable if the register has not answered even once
   */
  public synchronized Verifier verifier() {
    refresh();
    return verifier;
  }

  /** Returns the moment, in business time. */
  public synchronized Instant now() {
    refresh();
    return new BusinessClock(clock, () -> offset).now();
  }

  private void refresh() {
    Instant now = clock.instant();
    if (verifier != null && now.isBefore(asked.plus(FRESH))) {
      return;
    }
    try {
      verifier = new Verifier(register.trust());
      offset = register.offset();
      asked = now;
    } catch (RegisterUnavailable unavailable) {
      if (verifier == null) {
        throw unavailable;
      }
      asked = now;
    } catch (IOException unreadable) {
      throw new IllegalStateException("the register's certificates cannot be read", unreadable);
    }
  }
}
