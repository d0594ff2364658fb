package cn.oneseal.document.signing;

/**
 * Whoever holds a seal's key: the software key store of the default installation, a seal service in
 * a process of its own, an accredited module.
 */
public interface Signer {

  /**
   * Returns the signature (SM2 with SM3) over some bytes. Called outside any transaction: it may
   * take long.
   *
   * @throws SignerUnavailable when there is none now; what is to be signed stays as it was and may
   *     be asked for again
   */
  Signed sign(byte[] toBeSigned);
}
