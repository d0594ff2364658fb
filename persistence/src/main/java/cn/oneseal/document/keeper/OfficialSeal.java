package cn.oneseal.document.keeper;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SignerUnavailable;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A seal that an official authority made, with all that is needed to use it and to verify what it
 * seals.
 *
 * @param seal the seal (.esl)
 * @param key the key, with the certificate that stands in the seal
 * @param authorities the certificates of those that certified key and seal maker
 * @param revocationLists their lists (DER), perhaps none
 */
public record OfficialSeal(
    ElectronicSeal seal,
    SigningKey key,
    List<X509CertificateHolder> authorities,
    List<byte[]> revocationLists) {

  /** What stands beside the seal in what is signed, bytes, at most. */
  private static final int BESIDE = 256;

  private static final byte[] PROBE = {1, 2, 3};

  /** Keeps copies. */
  public OfficialSeal {
    authorities = List.copyOf(authorities);
    revocationLists = List.copyOf(revocationLists);
  }

  /**
   * Refuses what does not belong together or cannot be used.
   *
   * @throws SignerUnavailable a refusal that says what is wrong
   * @throws IOException if a certificate or list cannot be read
   */
  public void refuseUnlessUsable(Instant now) throws IOException {
    require(
        SealOrder.isSealId(seal.facts().id()),
        "the seal's identifier is not of letters, digits, dots, underscores and hyphens");
    require(seal.isSignedByItsMaker(), "the seal is not its maker's, or was changed");
    X509CertificateHolder certificate = key.certificate();
    require(
        seal.facts().signers().contains(certificate),
        "the key's certificate is not one of the seal's");
    require(
        Sm2.verify(
            Certificates.publicKey(certificate.getSubjectPublicKeyInfo()), PROBE, key.sign(PROBE)),
        "the key is not that of its certificate");
    require(
        Certificates.isFor(certificate, KeyUsage.digitalSignature),
        "the key's certificate is not for signatures");
    require(
        !now.isBefore(seal.facts().from()) && !now.isAfter(seal.facts().until()),
        "the seal is valid from %s until %s only"
            .formatted(seal.facts().from(), seal.facts().until()));
    require(certificate.isValidOn(Date.from(now)), "the key's certificate is not valid now");
    require(
        seal.maker().isValidOn(Date.from(seal.facts().made())),
        "the seal maker's certificate was not valid when the seal was made");
    certified(certificate, "the key", now);
    certified(seal.maker(), "the seal maker", now);
    refuseTooLarge(seal);
    checkLists(now);
  }

  private void certified(X509CertificateHolder certificate, String whose, Instant now)
      throws IOException {
    for (X509CertificateHolder authority : authorities) {
      BasicConstraints constraints = BasicConstraints.fromExtensions(authority.getExtensions());
      if (constraints != null
          && constraints.isCA()
          && Certificates.isFor(authority, KeyUsage.keyCertSign)
          && authority.isValidOn(Date.from(now))
          && Certificates.signed(authority, certificate)) {
        return;
      }
    }
    throw SignerUnavailable.refused("no authority given certified " + whose);
  }

  private void checkLists(Instant now) throws IOException {
    for (byte[] der : revocationLists) {
      X509CRLHolder list = Certificates.readRevocationList(der);
      boolean authentic = false;
      for (X509CertificateHolder authority : authorities) {
        if (Certificates.signed(authority, list)) {
          authentic = true;
          require(
              !revoked(list, authority, key.certificate(), now),
              "the key's certificate is revoked");
          require(
              !revoked(list, authority, seal.maker(), seal.facts().made()),
              "the seal maker's certificate was revoked when the seal was made");
        }
      }
      require(authentic, "a revocation list is of none of the authorities given");
    }
  }

  private static boolean revoked(
      X509CRLHolder list,
      X509CertificateHolder authority,
      X509CertificateHolder certificate,
      Instant then) {
    X509CRLEntryHolder entry = list.getRevokedCertificate(certificate.getSerialNumber());
    return certificate.getIssuer().equals(authority.getSubject())
        && entry != null
        && !entry.getRevocationDate().toInstant().isAfter(then);
  }

  /** Refuses a seal with which nothing could be signed. */
  static void refuseTooLarge(ElectronicSeal seal) {
    require(
        seal.encoded().length <= SealKeeper.LARGEST_SIGNED - BESIDE,
        "the seal's picture is too large: the seal may have "
            + (SealKeeper.LARGEST_SIGNED - BESIDE)
            + " bytes");
  }

  private static void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw SignerUnavailable.refused(otherwise);
    }
  }
}
