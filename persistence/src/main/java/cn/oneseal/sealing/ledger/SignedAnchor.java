package cn.oneseal.sealing.ledger;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.verify.Trust;
import java.io.IOException;
import org.bouncycastle.cert.X509CertificateHolder;

/** An anchor with its signature (SM2 with SM3) by the register's key. */
public final class SignedAnchor {

  private final AnchorClaim claim;
  private final byte[] signature;
  private final byte[] certificate;

  /**
   * Keeps copies.
   *
   * @param signature in DER
   * @param certificate that of the register's key, in DER
   */
  public SignedAnchor(AnchorClaim claim, byte[] signature, byte[] certificate) {
    this.claim = claim;
    this.signature = signature.clone();
    this.certificate = certificate.clone();
  }

  /** Returns whether it is signed by a register that one of the authorities knows. */
  boolean isAuthentic(Trust trust) {
    try {
      X509CertificateHolder signer = Certificates.read(certificate);
      for (X509CertificateHolder authority : trust.authorities()) {
        if (Certificates.signed(authority, signer)) {
          return Sm2.verify(
              Certificates.publicKey(signer.getSubjectPublicKeyInfo()),
              claim.toBeSigned(),
              signature);
        }
      }
      return false;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Returns what it says. */
  public AnchorClaim claim() {
    return claim;
  }

  /** Returns the signature, in DER. */
  public byte[] signature() {
    return signature.clone();
  }

  /** Returns the certificate, in DER. */
  public byte[] certificate() {
    return certificate.clone();
  }
}
