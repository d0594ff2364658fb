package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Tells who calls, with the duties of the business day; asked anew on every call. */
@Stateless
@PermitAll
// The recorder of refusals asks this bean who calls.
@ExcludeDefaultInterceptors
public class Callers {

  @Resource private SessionContext session;
  @Inject private OrganizationRepository organization;
  @Inject private EntityManager entityManager;
  @Inject private BusinessClock clock;

  /** Returns the caller; one without an official (system client, timer) holds no duty. */
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
      return new Caller(username, null, username, null, null, null, Set.of());
    }
    Official official = organization.official(found.get(0)).orElseThrow();
    Body body = organization.body(official.bodyId()).orElseThrow();
    return new Caller(
        username,
        official.id(),
        official.name(),
        body.id(),
        body.code(),
        body.kind(),
        Set.copyOf(organization.duties(official.id(), clock.today())));
  }
}
