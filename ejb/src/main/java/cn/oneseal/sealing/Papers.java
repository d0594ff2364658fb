package cn.oneseal.sealing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where features place the papers that are to be sealed, in the transaction that makes them. */
@Dependent
public class Papers {

  private final SealingRepository orders;
  private final OrganizationRepository organization;
  private final BusinessClock clock;
  private final SystemClock systemClock;

  /** Works on the orders. */
  @Inject
  public Papers(
      SealingRepository orders,
      OrganizationRepository organization,
      BusinessClock clock,
      SystemClock systemClock) {
    this.orders = orders;
    this.organization = organization;
    this.clock = clock;
    this.systemClock = systemClock;
  }

  /**
   * Places a paper, once. Where a custodian's standing authorisation covers the item today, and he
   * is custodian today, it is ordered with it; otherwise it waits for a custodian's hand.
   */
  public void place(SealingSubject subject, String by) {
    if (orders.of(subject.kind(), subject.id()).isPresent()) {
      return;
    }
    SealingOrder order = new SealingOrder(subject, clock.now(), by);
    standing(subject).ifPresent(mandate -> order.order(mandate, clock.now(), systemClock.now()));
    orders.add(order);
  }

  private Optional<SealingMandate> standing(SealingSubject subject) {
    if (subject.itemId() == null) {
      return Optional.empty();
    }
    return orders
        .authorisation(subject.itemId(), subject.bodyId(), clock.today())
        .filter(this::isCustodian)
        .map(
            held ->
                new SealingMandate(name(held.officialId()), held.officialId(), held.id(), null));
  }

  private boolean isCustodian(SealingAuthorisation held) {
    return organization.holders(held.bodyId(), Duty.SEAL_CUSTODIAN, clock.today()).stream()
        .anyMatch(one -> one.id() == held.officialId());
  }

  private String name(long officialId) {
    return organization.official(officialId).map(Official::name).orElseThrow();
  }

  /** Returns the order of a thing's paper, or empty where none is placed. */
  public Optional<SealingOrder> of(String subject, long subjectId) {
    return orders.of(subject, subjectId);
  }
}
