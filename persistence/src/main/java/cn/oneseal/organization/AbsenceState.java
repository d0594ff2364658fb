package cn.oneseal.organization;

/** How far an absence is decided; only a confirmed one changes who holds a duty. */
public enum AbsenceState {
  /** Asked for by the official himself. */
  ASKED,
  /** Confirmed by the security administrator. */
  CONFIRMED,
  /** Not confirmed. */
  REFUSED,
  /** Taken back before it began. */
  WITHDRAWN
}
