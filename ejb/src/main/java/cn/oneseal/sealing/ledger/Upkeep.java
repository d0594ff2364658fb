package cn.oneseal.sealing.ledger;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.installation.DayBegan;
import cn.oneseal.sealing.Keeper;
import cn.oneseal.sealing.SealingSteps;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what verifiers rely on: the authorities, the list of revoked certificates (a seal is on it
 * from the start of the day after its abolition, and its key is closed), and one signed anchor of
 * the ledger a day. When the keeper of the keys does not answer, the next minute tries again.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Upkeep {

  private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());

  @Inject private Keeper keeper;
  @Inject private LedgerSteps steps;
  @Inject private SealingSteps sealing;
  @Inject private Linking linking;
  @Inject private BusinessClock clock;

  /** Every minute, on every node. */
  @PermitAll
  @Schedule(minute = "*", hour = "*", persistent = false)
  public void work() {
    sealing.placeAbolitions();
    try {
      SealKeeper keys = keeper.get();
      steps.believe(keys.authorities(), keys.importedRevocationLists());
      revoke(keys);
      anchor(keys);
    } catch (SignerUnavailable unavailable) {
      LOG.log(Level.WARNING, unavailable.getMessage());
    }
  }

  /** A day begins: the demonstration's clock was moved. */
  @PermitAll
  public void dayBegan(@Observes DayBegan began) {
    work();
  }

  private void revoke(SealKeeper keys) {
    steps
        .listDue(keys.authority())
        .ifPresent(
            order -> {
              steps.gone().forEach(seal -> keys.close(seal, clock.now()));
              steps.publish(keys.authority(), order, keys.revocationList(order));
            });
  }

  private void anchor(SealKeeper keys) {
    linking.link();
    steps
        .anchorDue()
        .ifPresent(
            claim -> {
              Signed signed = keys.attest(claim.toBeSigned());
              steps.anchor(new SignedAnchor(claim, signed.signature(), signed.certificate()));
            });
  }
}
