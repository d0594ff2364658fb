package cn.oneseal.document.verify;

/** The three answers. */
public enum Verdict {
  /** Signature, seal and certificates are right, and the register knows this use of the seal. */
  VALID,
  /**
   * Signature, seal and certificates are right; whether the seal was abolished before, only the
   * register can say: the signing time is the signer's own claim.
   */
  REGISTER_NOT_CONSULTED,
  /** Something is wrong, and the findings say what. */
  INVALID
}
