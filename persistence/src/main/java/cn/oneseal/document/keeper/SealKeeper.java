package cn.oneseal.document.keeper;

import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.Signer;
import cn.oneseal.document.signing.SignerUnavailable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whoever holds the keys of seals. No key ever leaves it. Safe for many threads at once; every call
 * may take long (another process, a module) and belongs outside any transaction.
 *
 * <p>Every method throws {@link SignerUnavailable}: {@linkplain SignerUnavailable#isRefusal() as a
 * refusal} when it is asked for what it does not do, otherwise when it cannot be reached or fails;
 * then the same may be asked for again.
 */
public interface SealKeeper {

  /** The most bytes that are signed at once; a document's seal stands in them. */
  int LARGEST_SIGNED = 64 << 10;

  /**
   * Makes what is not there yet: the authority, the seal maker and the register's own key. To be
   * called before all else, at each start; what is there stays as it is, whatever the founding says
   * now.
   *
   * @return the authority's own certificate
   */
  X509CertificateHolder open(Founding founding);

  /** Returns the certificate of the authority that certifies the seals made here. */
  X509CertificateHolder authority();

  /**
   * Returns the certificates of all authorities that a verifier must believe: this one's own first,
   * then those of imported seals.
   */
  List<X509CertificateHolder> authorities();

  /** Returns the revocation lists (DER) that came with imported seals. */
  List<byte[]> importedRevocationLists();

  /** Returns the seal that is held by this identifier, made or imported, closed or not. */
  Optional<ElectronicSeal> seal(String sealId);

  /**
   * Makes a pair of keys, its certificate and the seal. Asked again for the same identifier it
   * returns the seal that there is, whatever else the order says.
   */
  ElectronicSeal make(SealOrder order);

  /**
   * Returns the signature (SM2 with SM3, GB/T 32918) by a seal's key.
   *
   * @param toBeSigned TBS_Sign of GB/T 38540 that carries this very seal, at a time when the seal
   *     is valid; anything else is refused, as is what a closed or unknown seal should sign
   */
  Signed sign(String sealId, byte[] toBeSigned);

  /**
   * Returns the signature by the register's own key, which is in no seal: for anchors of ledgers
   * and for receipts.
   *
   * @param content at most {@link #LARGEST_SIGNED} bytes
   */
  Signed attest(byte[] content);

  /** Returns the authority's signed list of revoked certificates, in DER. */
  byte[] revocationList(RevocationOrder order);

  /**
   * Closes a seal for ever: its key signs nothing any more, whatever time it should claim. Closing
   * a closed one changes nothing.
   *
   * @param from when the seal was abolished, kept with it
   */
  void close(String sealId, Instant from);

  /** Returns the signer of one seal. */
  default Signer signer(String sealId) {
    return toBeSigned -> sign(sealId, toBeSigned);
  }
}
