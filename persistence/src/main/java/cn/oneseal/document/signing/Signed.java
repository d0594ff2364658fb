package cn.oneseal.document.signing;

/** A signer's answer. */
public final class Signed {

  private final byte[] signature;
  private final byte[] certificate;

  /**
   * Keeps copies.
   *
   * @param signature in DER
   * @param certificate the signer's, in DER
   */
  public Signed(byte[] signature, byte[] certificate) {
    this.signature = signature.clone();
    this.certificate = certificate.clone();
  }

  /** Returns the signature, in DER. */
  public byte[] signature() {
    return signature.clone();
  }

  /** Returns the signer's certificate, in DER. */
  public byte[] certificate() {
    return certificate.clone();
  }
}
