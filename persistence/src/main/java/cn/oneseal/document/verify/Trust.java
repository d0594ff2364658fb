package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whom a verifier believes.
 *
 * @param authorities the certificates of the certification authorities
 * @param revocationLists their newest lists of revoked certificates
 */
public record Trust(List<X509CertificateHolder> authorities, List<X509CRLHolder> revocationLists) {

  /** Keeps copies. */
  public Trust {
    authorities = List.copyOf(authorities);
    revocationLists = List.copyOf(revocationLists);
  }

  /** Reads certificates and lists from files in DER or PEM. */
  public static Trust read(List<byte[]> authorities, List<byte[]> lists) throws IOException {
    List<X509CertificateHolder> certificates = new ArrayList<>();
    for (byte[] authority : authorities) {
      certificates.add(Certificates.read(authority));
    }
    List<X509CRLHolder> revoked = new ArrayList<>();
    for (byte[] list : lists) {
      revoked.add(Certificates.readRevocationList(list));
    }
    return new Trust(certificates, revoked);
  }
}
