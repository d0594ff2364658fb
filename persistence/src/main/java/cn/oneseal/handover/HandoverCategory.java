package cn.oneseal.handover;

import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A category of a handover: one of the ten of the notice, or one that the batch adds (R6, 二（二）: the
 * list ends in 等). Two of the same code are equal.
 */
@Embeddable
public class HandoverCategory implements Comparable<HandoverCategory>, Serializable {

  /** The item's name. */
  public static final HandoverCategory ITEM_NAME = of("ITEM_NAME");

  /** Policy compilations and files. */
  public static final HandoverCategory LEGAL_BASIS = of("LEGAL_BASIS");

  /** Four parts: licence basis, materials, procedure, time limit. */
  public static final HandoverCategory APPROVAL_STANDARD = of("APPROVAL_STANDARD");

  /** Experts. */
  public static final HandoverCategory EXPERT_POOL = of("EXPERT_POOL");

  /** Intermediary services involved. */
  public static final HandoverCategory INTERMEDIARY_SERVICES = of("INTERMEDIARY_SERVICES");

  /** Certificates. */
  public static final HandoverCategory CERTIFICATES = of("CERTIFICATES");

  /** Document forms. */
  public static final HandoverCategory DOCUMENT_FORMS = of("DOCUMENT_FORMS");

  /** Special printing equipment. */
  public static final HandoverCategory PRINTING_EQUIPMENT = of("PRINTING_EQUIPMENT");

  /** The private-network approval system: connection, accounts, hardware keys (R7). */
  public static final HandoverCategory PRIVATE_NETWORK = of("PRIVATE_NETWORK");

  /** The special approval seal. */
  public static final HandoverCategory APPROVAL_SEAL = of("APPROVAL_SEAL");

  /** The ten of the notice, in its order. */
  public static final List<HandoverCategory> STANDARD =
      List.of(
          ITEM_NAME,
          LEGAL_BASIS,
          APPROVAL_STANDARD,
          EXPERT_POOL,
          INTERMEDIARY_SERVICES,
          CERTIFICATES,
          DOCUMENT_FORMS,
          PRINTING_EQUIPMENT,
          PRIVATE_NETWORK,
          APPROVAL_SEAL);

  private static final long serialVersionUID = 1L;

  @Column(name = "category")
  private String code;

  @Column(name = "category_name")
  private String printedName;

  /** For JPA. */
  protected HandoverCategory() {}

  private HandoverCategory(String code, String printedName) {
    this.code = code;
    this.printedName = printedName;
  }

  /** Returns the category of a code. */
  public static HandoverCategory of(String code) {
    return new HandoverCategory(code, null);
  }

  /** Returns the category of a code, as the record has it: printedName is null for the ten. */
  public static HandoverCategory of(String code, String printedName) {
    return new HandoverCategory(code, printedName);
  }

  /** Makes one that a batch adds, by its code and the name that the notice prints. */
  public static HandoverCategory added(String code, String printedName) {
    if (!code.matches("[A-Z][A-Z0-9_]{1,39}")) {
      throw Refusal.of("category-code-invalid").onField("categoryCode");
    }
    if (STANDARD.contains(of(code))) {
      throw Refusal.of("category-standard", "#category." + code).onField("categoryCode");
    }
    return of(code, printedName);
  }

  /** Returns the code. */
  public String code() {
    return code;
  }

  /** Returns the name that the batch gives it; null for the ten, whose names are texts of ours. */
  public String printedName() {
    return printedName;
  }

  /** Returns the texts that the category consists of. */
  public List<HandoverPart> parts() {
    if (!equals(APPROVAL_STANDARD)) {
      return List.of(HandoverPart.CONTENT);
    }
    return List.of(
        HandoverPart.LICENCE_BASIS,
        HandoverPart.MATERIALS,
        HandoverPart.PROCEDURE,
        HandoverPart.TIME_LIMIT);
  }

  /** Returns the duty that opens its files: what shows a seal is for custodians only (R10). */
  public Duty filesFor() {
    return equals(APPROVAL_SEAL) ? Duty.SEAL_CUSTODIAN : Duty.LIAISON;
  }

  /** Returns how a refusal names it, so that its message says it in the reader's language. */
  public String word() {
    return printedName == null ? "#category." + code : printedName;
  }

  /** The ten in the notice's order, then the batch's by code. */
  @Override
  public int compareTo(HandoverCategory other) {
    return Comparator.comparingInt(HandoverCategory::position)
        .thenComparing(HandoverCategory::code)
        .compare(this, other);
  }

  private int position() {
    int index = STANDARD.indexOf(this);
    return index < 0 ? STANDARD.size() : index;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HandoverCategory category && category.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code: pages build the keys of texts and style classes with it. */
  @Override
  public String toString() {
    return code;
  }
}
