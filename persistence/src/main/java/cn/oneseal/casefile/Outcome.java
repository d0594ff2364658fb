package cn.oneseal.casefile;

/** What a case is resolved to. */
public enum Outcome {
  APPROVED,
  REFUSED
}
