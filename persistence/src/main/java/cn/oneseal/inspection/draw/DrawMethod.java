package cn.oneseal.inspection.draw;

/** What is drawn (R13, 三（一）1). */
public enum DrawMethod {
  /** Every pushed case is visited; only the inspectors are drawn. */
  ALL_CASES,
  /** The targets are drawn, too. */
  SAMPLING
}
