package cn.oneseal.document.key;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/** A private key with the certificate of its public one. */
public record SigningKey(ECPrivateKeyParameters key, X509CertificateHolder certificate) {

  /** Returns the signature over some bytes, in DER. */
  public byte[] sign(byte[] content) {
    return Sm2.sign(key, content);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "SigningKey[" + certificate.getSubject() + "]";
  }
}
