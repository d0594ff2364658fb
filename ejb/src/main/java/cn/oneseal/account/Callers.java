package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.DutyRule;
import cn.oneseal.organization.HeldDuty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who calls, with the duties of the business day; asked anew on every call. */
@Stateless
@PermitAll
// The recorder of refusals asks this bean who calls.
@ExcludeDefaultInterceptors
public class Callers {

  @Resource private SessionContext session;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private SystemAccessRepository systems;
  @Inject private OrganizationRepository organization;
  @Inject private EntityManager entityManager;
  @Inject private BusinessClock clock;

  /** Returns the caller; another system has the duties entered for it, a timer none. */
  public Caller current() {
    String username = session.getCallerPrincipal().getName();
    List<Long> found =
        entityManager
            .createQuery(
                "select a.officialId from Account a where a.username = :username"
                    + " and a.officialId is not null",
                Long.class)
            .setParameter("username", username)
            .getResultList();
    if (found.isEmpty()) {
      return systems
          .current(username)
          .map(access -> system(username, access))
          .orElseGet(() -> new Caller(username, null, username, null, null, null, Set.of()));
    }
    Official official = organization.official(found.get(0)).orElseThrow();
    Body body = organization.body(official.bodyId()).orElseThrow();
    List<HeldDuty> held = organization.duties(official.id(), clock.today());
    Set<Duty> own = duties(held, true);
    Set<Duty> all = EnumSet.noneOf(Duty.class);
    all.addAll(own);
    all.addAll(new DutyRule().borrowed(own, duties(held, false)));
    return new Caller(
        username,
        official.id(),
        official.name(),
        body.id(),
        body.code(),
        body.kind(),
        all,
        standIn(held, own, all));
  }

  private Caller system(String username, SystemAccess access) {
    Body body = organization.body(access.bodyId()).orElseThrow();
    return new Caller(
        username, null, username, body.id(), body.code(), body.kind(), access.duties());
  }

  private static Set<Duty> duties(List<HeldDuty> held, boolean own) {
    return held.stream()
        .filter(each -> each.isOwn() == own)
        .map(HeldDuty::duty)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
  }

  /** The same for the whole transaction: what checks the act and what records it ask apart. */
  private StandIn standIn(List<HeldDuty> held, Set<Duty> own, Set<Duty> all) {
    Optional<String> absent =
        held.stream().filter(each -> !each.isOwn()).map(HeldDuty::forName).findFirst();
    if (absent.isEmpty() || all.equals(own)) {
      return null;
    }
    Object known =
        transaction.getTransactionKey() == null ? null : transaction.getResource(StandIn.class);
    if (known instanceof StandIn same) {
      return same;
    }
    Set<Duty> lent = EnumSet.copyOf(all);
    lent.removeAll(own);
    StandIn standIn = new StandIn(absent.get(), lent);
    if (transaction.getTransactionKey() != null) {
      transaction.putResource(StandIn.class, standIn);
    }
    return standIn;
  }
}
