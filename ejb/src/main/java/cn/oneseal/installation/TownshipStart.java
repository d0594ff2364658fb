package cn.oneseal.installation;

import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.organization.TownshipList;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Records the county's townships at the first start, in production and demonstration alike. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
public class TownshipStart {

  @Inject private OrganizationRepository organization;

  /** Adds each that is not recorded; what an official changed since is never overwritten. */
  @PostConstruct
  void load() {
    organization.lockForLoading();
    TownshipList.read().stream()
        .filter(township -> organization.bodyByCode(township.code()).isEmpty())
        .forEach(organization::add);
  }
}
