package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** An approval item (R1). */
@Entity
@Table(name = "approval_item")
public class ApprovalItem extends Aggregate {

  private static final int LONGEST_NAME = 300;

  private String name;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  @Column(name = "base_code")
  private String baseCode;

  @Column(name = "implementation_code")
  private String implementationCode;

  @Column(name = "business_code")
  private String businessCode;

  @Column(name = "certificate_type")
  private String certificateType;

  @Column(name = "codes_entered_by")
  private String codesEnteredBy;

  @Column(name = "codes_entered_at")
  private Instant codesEnteredAt;

  /** For JPA. */
  protected ApprovalItem() {}

  /** Makes an item. */
  public ApprovalItem(String name, ItemKind kind) {
    this.name = Texts.required("itemName", name, LONGEST_NAME);
    this.kind = Objects.requireNonNull(kind);
  }

  /** Returns the name, unique among items. */
  public String name() {
    return name;
  }

  /** Returns the kind. */
  public ItemKind kind() {
    return kind;
  }

  /** Takes the codes that an official enters; none is ever made up. */
  public void enterCodes(ItemCodes codes, Instant at, String by) {
    baseCode = codes.base();
    implementationCode = codes.implementation();
    businessCode = codes.business();
    certificateType = codes.certificateType();
    codesEnteredAt = Objects.requireNonNull(at);
    codesEnteredBy = Objects.requireNonNull(by);
  }

  /** Returns the national codes, each null until an official enters it. */
  public ItemCodes codes() {
    return new ItemCodes(baseCode, implementationCode, businessCode, certificateType);
  }

  /** Returns who entered the codes last, or null. */
  public String codesEnteredBy() {
    return codesEnteredBy;
  }

  /** Returns when, in business time, or null. */
  public Instant codesEnteredAt() {
    return codesEnteredAt;
  }
}
