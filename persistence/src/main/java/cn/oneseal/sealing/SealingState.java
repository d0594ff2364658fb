package cn.oneseal.sealing;

/** How far a paper has come on its way to its seal. */
public enum SealingState {
  /** It waits for a custodian. */
  PLACED,
  /** A custodian has ordered its seal; it is tried until the signer answers. */
  ORDERED,
  /** Its document is there. */
  SEALED,
  /** It could not be sealed as it is; once that is mended it can be ordered anew. */
  REFUSED
}
