package cn.oneseal.sealing;

import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Registers the electronic seal of an official authority, which was imported into the keeper of the
 * keys, for a seal of the register; documents go under it from then on. The keeper is asked outside
 * any transaction.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficialForms {

  private static final int LONGEST_IDENTIFIER = 64;

  @Inject private FormSteps steps;
  @Inject private Keeper keeper;

  /** Registers the imported seal of this identifier for a seal whose register the caller keeps. */
  @RolesAllowed("official")
  public void register(long sealId, String identifier) {
    steps.requireKept(sealId);
    String wanted = Texts.required("sealIdentifier", identifier, LONGEST_IDENTIFIER);
    try {
      SealKeeper keys = keeper.get();
      ElectronicSeal seal =
          keys.seal(wanted)
              .orElseThrow(
                  () -> Refusal.of("seal-identifier-unknown", wanted).onField("sealIdentifier"));
      steps.register(sealId, seal, keys.authority(), keys.authorities());
    } catch (SignerUnavailable unavailable) {
      throw Refusal.of("keeper-unavailable", unavailable.getMessage());
    }
  }
}
