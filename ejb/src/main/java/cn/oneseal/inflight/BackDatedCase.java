package cn.oneseal.inflight;

import cn.oneseal.account.Caller;
import cn.oneseal.casefile.AcceptanceKind;
import cn.oneseal.casefile.Acceptances;
import cn.oneseal.casefile.Matter;
import cn.oneseal.casefile.NewCase;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes a case of a countersigned acceptance, as of its day, at the former authority (R9). */
@Dependent
public class BackDatedCase {

  private final Acceptances acceptances;
  private final OrganizationRepository organization;

  /** Works on cases. */
  @Inject
  public BackDatedCase(Acceptances acceptances, OrganizationRepository organization) {
    this.acceptances = acceptances;
    this.organization = organization;
  }

  /** Accepts it; whoever entered it counts as who accepted it. Returns the case. */
  long accept(BackDatedAcceptance found, Caller countersigning) {
    Official entered = organization.official(found.enteredBy()).orElseThrow();
    return acceptances
        .accept(
            new NewCase(
                found.requestId(),
                found.itemId(),
                organization.body(found.bodyId()).orElseThrow(),
                found.applicant(),
                found.request(),
                Matter.initial(),
                false,
                found.receivedOn(),
                found.acceptedOn(),
                AcceptanceKind.BACK_DATED,
                new NewCase.By(
                    entered.id(), countersigning.username(), countersigning.officialName()),
                found.slipNumber() + "：" + found.reason()))
        .id();
  }
}
