package cn.oneseal.sealing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.keeper.Founding;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.SealKeepers;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.installation.InstallationMode;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The keeper of the seals' keys, as this installation is set: the software key store, or a service
 * in a process of its own. It is opened when it is first needed and the bureau is known, whose name
 * the certificates bear. Never to be asked within a transaction.
 */
@ApplicationScoped
public class Keeper {

  /** What everything of a demonstration says of itself. */
  static final String DEMONSTRATION_MARK = "演示";

  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  private volatile SealKeeper open;

  /**
   * Returns the keeper, opened.
   *
   * @throws SignerUnavailable when it cannot be reached, or no bureau is recorded yet
   */
  public SealKeeper get() {
    SealKeeper known = open;
    return known == null ? opened() : known;
  }

  private synchronized SealKeeper opened() {
    if (open == null) {
      String bureau =
          organization.bodies().stream()
              .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
              .map(Body::name)
              .findFirst()
              .orElseThrow(() -> SignerUnavailable.notReached("no bureau is recorded", null));
      SealKeeper keeper = keeper();
      keeper.open(new Founding(bureau, mark(), clock.now()));
      open = keeper;
    }
    return open;
  }

  private static SealKeeper keeper() {
    try {
      return SealKeepers.from(System::getProperty);
    } catch (IllegalStateException misconfigured) {
      throw SignerUnavailable.notReached(misconfigured.getMessage(), misconfigured);
    }
  }

  /** Returns whether this is the demonstration. */
  public boolean demonstration() {
    return InstallationMode.DEMONSTRATION
        .name()
        .equalsIgnoreCase(System.getProperty("oneseal.mode", ""));
  }

  /** Returns what names of certificates and seals say besides; empty in production. */
  String mark() {
    return demonstration() ? DEMONSTRATION_MARK : "";
  }
}
