package cn.oneseal.linkage;

import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.document.verify.RegisterStatement;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Keeper;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives receipts of pushes, which the register signs, outside any transaction (R23). */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PushReceipts {

  @Inject private LinkageService linkage;
  @Inject private Keeper keeper;

  /** Returns the receipt of a push to its sender or receiver; refuses while it has no number. */
  @RolesAllowed({"official", "system"})
  public FileDownload of(UUID pushId) {
    PushReceipt receipt = linkage.receipt(pushId);
    byte[] said = receipt.toBeSigned();
    try {
      return new FileDownload(
          receipt.push().department() + "-" + receipt.link().sequence() + ".push.txt",
          "text/plain;charset=UTF-8",
          RegisterStatement.signed(said, keeper.get().attest(said)));
    } catch (SignerUnavailable unavailable) {
      throw Refusal.of("keeper-unavailable", unavailable.getMessage());
    }
  }
}
