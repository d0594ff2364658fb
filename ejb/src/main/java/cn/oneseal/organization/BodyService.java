package cn.oneseal.organization;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The bodies of the county, with their beginning and end. */
@Stateless
@DenyAll
public class BodyService {

  @Inject private OrganizationRepository organization;

  /** Returns the names that bodies had before, the latest first. */
  @RolesAllowed({"official", "administrator"})
  public List<FormerName> formerNames() {
    return organization.formerNames();
  }

  /** Returns all bodies, past ones too: by kind, then by code. */
  @RolesAllowed({"official", "administrator"})
  public List<Body> bodies() {
    return organization.bodies().stream()
        .sorted(Comparator.comparing(Body::kind).thenComparing(Body::code))
        .toList();
  }
}
