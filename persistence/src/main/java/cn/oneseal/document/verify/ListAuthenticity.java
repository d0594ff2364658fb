package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whose signature stands on which revocation list: found out once, then known. */
final class ListAuthenticity {

  private final IdentityHashMap<X509CRLHolder, X509CertificateHolder> signers =
      new IdentityHashMap<>();

  synchronized boolean isSignedBy(X509CertificateHolder issuer, X509CRLHolder list)
      throws IOException {
    if (issuer.equals(signers.get(list))) {
      return true;
    }
    boolean signed = Certificates.signed(issuer, list);
    if (signed) {
      signers.put(list, issuer);
    }
    return signed;
  }
}
