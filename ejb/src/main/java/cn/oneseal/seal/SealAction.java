package cn.oneseal.seal;

/** What an official may do with the register or a seal now. */
public enum SealAction {
  /** Register a seal. */
  REGISTER,
  /** Set the terms of custody. */
  SET_TERMS,
  /** Enter engraving and filing data. */
  FILE,
  /** Add an impression. */
  ADD_IMPRESSION,
  /** See the impression and the slips. */
  SEE_FILES,
  /** Stamp a paper by hand. */
  STAMP,
  /** Abolish the seal. */
  ABOLISH,
  /** Record the next leg of custody. */
  RECORD_CUSTODY
}
