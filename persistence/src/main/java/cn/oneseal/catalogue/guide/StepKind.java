package cn.oneseal.catalogue.guide;

/** What happens in a step of a guide's procedure (R3, 二（一）). */
public enum StepKind {
  INTAKE(false),
  REVIEW(false),
  /** A preliminary or an expert opinion: only where something requires it. */
  OPINION(true),
  /** A visit of the authority to the place: only where something requires it. */
  SITE_VISIT(true),
  DECISION(false),
  DELIVERY(false);

  private final boolean citesBasis;

  StepKind(boolean citesBasis) {
    this.citesBasis = citesBasis;
  }

  /** Returns whether such a step must cite the provision that requires it. */
  public boolean citesBasis() {
    return citesBasis;
  }
}
