package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.signing.SealSignature;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** Signer and seal maker: listed, certified by a known authority, valid then, not revoked then. */
final class CertificateCheck {

  private final Trust trust;
  private final ListAuthenticity lists;
  private final Report report;
  private final Instant now;

  CertificateCheck(Trust trust, ListAuthenticity lists, Report report, Instant now) {
    this.trust = trust;
    this.lists = lists;
    this.report = report;
    this.now = now;
  }

  void check(SealSignature signature) throws IOException {
    byte[] signer = Certificates.encoded(signature.certificate());
    boolean listed =
        signature.seal().facts().signers().stream()
            .anyMatch(one -> Arrays.equals(Certificates.encoded(one), signer));
    report.check(listed, "signer-listed", "signer-not-listed");
    one("signer", signature.certificate(), signature.time());
    one("maker", signature.seal().maker(), signature.seal().facts().made());
    if (signature.time().isAfter(now)) {
      report.failed("signed-in-future", signature.time());
    }
  }

  /** Checks one certificate at the time when it was used. */
  private void one(String who, X509CertificateHolder certificate, Instant time) throws IOException {
    Date then = Date.from(time);
    report.check(
        certificate.isValidOn(then),
        who + "-valid-then",
        who + "-not-valid-then",
        time,
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant());
    if (!Certificates.isFor(certificate, KeyUsage.digitalSignature)) {
      report.failed(who + "-key-usage");
    }
    Optional<X509CertificateHolder> issuer = issuer(certificate, then);
    if (issuer.isEmpty()) {
      report.failed(who + "-not-certified");
      return;
    }
    report.passed(who + "-certified");
    revocation(who, certificate, issuer.get(), time);
  }

  private Optional<X509CertificateHolder> issuer(X509CertificateHolder certificate, Date then)
      throws IOException {
    for (X509CertificateHolder authority : trust.authorities()) {
      BasicConstraints constraints = BasicConstraints.fromExtensions(authority.getExtensions());
      if (constraints != null
          && constraints.isCA()
          && Certificates.isFor(authority, KeyUsage.keyCertSign)
          && authority.isValidOn(then)
          && Certificates.signed(authority, certificate)) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  private void revocation(
      String who, X509CertificateHolder certificate, X509CertificateHolder issuer, Instant time)
      throws IOException {
    boolean found = false;
    for (X509CRLHolder list : trust.revocationLists()) {
      if (!list.getIssuer().equals(issuer.getSubject())) {
        continue;
      }
      if (!lists.isSignedBy(issuer, list)) {
        report.failed("revocation-list-wrong");
        return;
      }
      found = true;
      if (list.getNextUpdate() != null && list.getNextUpdate().toInstant().isBefore(now)) {
        report.note("revocation-list-old", list.getNextUpdate().toInstant());
      }
      X509CRLEntryHolder entry = list.getRevokedCertificate(certificate.getSerialNumber());
      if (entry != null) {
        Instant since = entry.getRevocationDate().toInstant();
        if (since.isAfter(time)) {
          report.note(who + "-revoked-later", time, since);
        } else {
          report.failed(who + "-revoked", time, since);
        }
        return;
      }
    }
    if (found) {
      report.passed(who + "-not-revoked");
    } else {
      report.note("revocation-list-missing");
    }
  }
}
