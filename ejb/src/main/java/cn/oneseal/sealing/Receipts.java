package cn.oneseal.sealing;

import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.document.verify.UseReceipt;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The register's signed receipts: whoever is offline verifies a document with one as if the
 * register had been asked. Signed outside any transaction.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Receipts {

  @Inject private ReceiptFacts facts;
  @Inject private Keeper keeper;

  /** Returns the receipt of a document's use of its seal; refuses while that is not linked. */
  @RolesAllowed("official")
  public FileDownload of(long documentId) {
    ReceiptFacts.Of of = facts.of(documentId);
    UseReceipt.Facts said = of.facts();
    try {
      return new FileDownload(
          of.number() + ".receipt.txt",
          "text/plain;charset=UTF-8",
          said.signed(keeper.get().attest(said.toBeSigned())));
    } catch (SignerUnavailable unavailable) {
      throw Refusal.of("keeper-unavailable", unavailable.getMessage());
    }
  }
}
