package cn.oneseal.inspection.plan;

/** Who puts a nonce into the seed. */
public enum Party {
  BUREAU,
  DEPARTMENT
}
