package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/** An approval item (R1). */
@Entity
@Table(name = "approval_item")
public class ApprovalItem extends Aggregate {

  private String name;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  /** For JPA. */
  protected ApprovalItem() {}

  /** Makes an item. */
  public ApprovalItem(String name, ItemKind kind) {
    this.name = Objects.requireNonNull(name);
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
}
