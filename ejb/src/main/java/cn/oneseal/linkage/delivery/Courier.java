package cn.oneseal.linkage.delivery;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Delivers to one department, a push after the other. */
@Dependent
public class Courier {

  /** Then the next turn goes on, so that none lasts for ever. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final DeliverySteps steps;
  private final SystemClock clock;
  private final BusinessClock businessClock;
  private final ReceiverClient client = new ReceiverClient();
  private final DepartmentPasswords passwords =
      new DepartmentPasswords(System.getProperty(DepartmentPasswords.FOLDER));

  /** Works step by step. */
  @Inject
  public Courier(DeliverySteps steps, SystemClock clock, BusinessClock businessClock) {
    this.steps = steps;
    this.clock = clock;
    this.businessClock = businessClock;
  }

  /** Delivers what waits, until an attempt fails, nothing is left, or the turn is long enough. */
  public void serve(DeliveryTurn turn) throws InterruptedException {
    Instant end = clock.now().plus(LONGEST);
    Optional<Parcel> next = steps.next(turn);
    while (next.isPresent() && clock.now().isBefore(end)) {
      next = deliver(turn, next.get());
    }
    steps.release(turn);
  }

  /** Returns what goes next; empty when nothing does, or when the attempt failed. */
  private Optional<Parcel> deliver(DeliveryTurn turn, Parcel parcel) throws InterruptedException {
    Instant begun = clock.now();
    try {
      Instant receivedAt = client.send(parcel, password(parcel));
      return steps.delivered(turn, parcel.push().id(), attempt(begun, null), receivedAt);
    } catch (DeliveryFailed failed) {
      steps.failed(turn, parcel.push().id(), attempt(begun, failed.getMessage()));
      return Optional.empty();
    }
  }

  private String password(Parcel parcel) throws DeliveryFailed {
    if (parcel.to().username() == null) {
      return null;
    }
    return passwords
        .of(parcel.push().department())
        .orElseThrow(() -> new DeliveryFailed("系统管理员尚未放置登录对方系统的密码"));
  }

  private DeliveryAttempt attempt(Instant begun, String error) {
    int took = (int) Math.max(0, Duration.between(begun, clock.now()).toMillis());
    return new DeliveryAttempt(businessClock.now(), took, error);
  }
}
