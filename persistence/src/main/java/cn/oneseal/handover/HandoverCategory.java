package cn.oneseal.handover;

import java.util.List;

/** The ten categories of a handover, in the notice's order (R6, 二（二）). */
public enum HandoverCategory {
  ITEM_NAME,
  LEGAL_BASIS,
  /** Four parts: licence basis, materials, procedure, time limit. */
  APPROVAL_STANDARD,
  EXPERT_POOL,
  INTERMEDIARY_SERVICES,
  CERTIFICATES,
  DOCUMENT_FORMS,
  PRINTING_EQUIPMENT,
  PRIVATE_NETWORK,
  APPROVAL_SEAL;

  /** Returns the texts that the category consists of. */
  public List<HandoverPart> parts() {
    if (this != APPROVAL_STANDARD) {
      return List.of(HandoverPart.CONTENT);
    }
    return List.of(
        HandoverPart.LICENCE_BASIS,
        HandoverPart.MATERIALS,
        HandoverPart.PROCEDURE,
        HandoverPart.TIME_LIMIT);
  }

  /** Returns how a refusal names it, so that its message says it in the reader's language. */
  String word() {
    return "#category." + name();
  }
}
