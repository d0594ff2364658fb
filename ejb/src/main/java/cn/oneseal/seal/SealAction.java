package cn.oneseal.seal;

/** What an official may do with the register or a seal now. */
public enum SealAction {
  REGISTER,
  ABOLISH
}
