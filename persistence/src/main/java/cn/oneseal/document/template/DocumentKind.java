package cn.oneseal.document.template;

import java.util.Locale;

/** The kinds of documents. Each has a layout from the start. */
public enum DocumentKind {
  /** The decision that grants (ALL 38). */
  DECISION_APPROVAL,
  /** The decision that refuses, with reasons and remedy (ALL 38). */
  DECISION_REFUSAL,
  /** The licence (ALL 39). */
  LICENCE,
  /** The proof of a filing (备案). */
  FILING_CERTIFICATE,
  /** The slip of acceptance (ALL 32). */
  ACCEPTANCE_SLIP,
  /** What is missing, told once (ALL 32). */
  SUPPLEMENT_NOTICE,
  /** The slip of non-acceptance (ALL 32). */
  NON_ACCEPTANCE_SLIP,
  /** What was handed over and countersigned (R6, 二（二）). */
  HANDOVER_RECORD,
  /** A seal's abolition (R10, 二（二）). */
  SEAL_ABOLITION_RECORD,
  /** The closing report of a transition (R11, 二（三）). */
  TRANSITION_REPORT,
  /** The notice of an inspection (R13, 三（一）1). */
  INSPECTION_NOTICE,
  /** What the holder is told before an approval is revoked (R13, 三（一）1). */
  REVOCATION_NOTICE,
  /** The decision that revokes (R13, 三（一）1; ALL 69). */
  REVOCATION_DECISION;

  /** Returns the file name of the layout that comes with the application. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
  }
}
