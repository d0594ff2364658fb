package cn.oneseal.document.keeper;

import cn.oneseal.document.key.CertificateAuthority.Revoked;
import java.time.Instant;
import java.util.List;

/**
 * A list of revoked certificates to be signed (X.509 CRL, version 2).
 *
 * @param revoked all of them, ever
 * @param number higher than that of the list before
 * @param made when it is made, on the business clock
 * @param next when the next one comes at the latest
 */
public record RevocationOrder(List<Revoked> revoked, long number, Instant made, Instant next) {

  /** Keeps a copy. */
  public RevocationOrder {
    revoked = List.copyOf(revoked);
  }
}
