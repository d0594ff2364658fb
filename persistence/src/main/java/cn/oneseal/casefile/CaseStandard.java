package cn.oneseal.casefile;

/**
 * The standard a case is handled by (R3): the body's own, the handed-over one until a guide is in
 * effect, the service guide.
 */
public enum CaseStandard {
  OWN,
  HANDED_OVER,
  SERVICE_GUIDE
}
