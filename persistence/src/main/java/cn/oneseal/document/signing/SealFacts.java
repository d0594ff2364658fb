package cn.oneseal.document.signing;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What an electronic seal says.
 *
 * @param id its identifier, visible ASCII; the register knows the seal by it
 * @param name its name, such as the body's
 * @param signers the certificates of those who may seal with it, at least one
 * @param made when it was made
 * @param from from when it is valid
 * @param until until when
 * @param size width and height of its picture, mm
 */
public record SealFacts(
    String id,
    String name,
    List<X509CertificateHolder> signers,
    Instant made,
    Instant from,
    Instant until,
    int size) {

  /** Keeps a copy. */
  public SealFacts {
    signers = List.copyOf(signers);
  }
}
