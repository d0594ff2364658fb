package cn.oneseal.demonstration;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.installation.ClockProducer;
import cn.oneseal.installation.DayBegan;
import cn.oneseal.installation.Installation;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Moves the demonstration's business day forward. Transactions by hand: each day is kept before its
 * night's work runs, so that what runs sees the new day, and a failure leaves a whole day.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@DenyAll
public class DemonstrationClockService {

  /** Further is a slip of the pen, and each night takes its time. */
  private static final int MOST_DAYS = 1500;

  @Inject private EntityManager entityManager;
  @Inject private BusinessClock clock;
  @Inject private ClockProducer clocks;
  @Inject private Event<DayBegan> dayBegan;
  @Resource private UserTransaction transaction;

  /** Returns the business day. */
  @RolesAllowed({"official", "administrator", "system"})
  public LocalDate today() {
    return clock.today();
  }

  /** Moves to a day, through every night between, in order; returns the business day. */
  @RolesAllowed({"official", "administrator", "system"})
  public LocalDate moveTo(LocalDate day) {
    if (day == null) {
      throw Refusal.of("required").onField("date");
    }
    if (day.isBefore(clock.today())) {
      throw Refusal.of("clock-moves-forward-only", clock.today()).onField("date");
    }
    if (day.isAfter(clock.today().plusDays(MOST_DAYS))) {
      throw Refusal.of("clock-moves-too-far", MOST_DAYS).onField("date");
    }
    for (LocalDate next = clock.today().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
      if (begin(next)) {
        dayBegan.fire(new DayBegan(next));
      }
    }
    return clock.today();
  }

  /** Returns false when another caller has begun that day already. */
  private boolean begin(LocalDate next) {
    try {
      transaction.begin();
      boolean moved = false;
      try {
        Installation installation =
            entityManager.find(Installation.class, Installation.ID, LockModeType.PESSIMISTIC_WRITE);
        clocks.offsetIs(installation.clockOffset());
        if (clock.today().isBefore(next)) {
          installation.advance(Duration.ofDays(1));
          moved = true;
        }
        Duration offset = installation.clockOffset();
        transaction.commit();
        clocks.offsetIs(offset);
      } catch (RuntimeException e) {
        transaction.rollback();
        throw e;
      }
      return moved;
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new IllegalStateException("the day could not be kept", e);
    }
  }
}
