package cn.oneseal.document.signing;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;

/** Signs with a key in memory: the default installation, and what a seal service does inside. */
public final class SoftwareSigner implements Signer {

  private final SigningKey key;
  private final byte[] certificate;

  /** Signs with this key. */
  public SoftwareSigner(SigningKey key) {
    this.key = key;
    this.certificate = Certificates.encoded(key.certificate());
  }

  @Override
  public Signed sign(byte[] toBeSigned) {
    return new Signed(key.sign(toBeSigned), certificate);
  }
}
