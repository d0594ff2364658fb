package cn.oneseal.seal;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A registered seal; paper and electronic form are one entry (R10, 二（二）). */
@Entity
@Table(name = "seal")
public class Seal extends Aggregate {

  private static final String CLAUSE = "R10, 二（二）";
  private static final int LONGEST_NAME = 200;

  @Enumerated(EnumType.STRING)
  private SealKind kind;

  @Column(name = "body_id")
  private Long bodyId;

  private String name;

  @Column(name = "active_from")
  private LocalDate activeFrom;

  @Column(name = "abolished_on")
  private LocalDate abolishedOn;

  @Column(name = "abolition_decision")
  private String abolitionDecision;

  @Column(name = "abolished_by")
  private String abolishedBy;

  private boolean demonstration;

  @ElementCollection
  @CollectionTable(name = "seal_item", joinColumns = @JoinColumn(name = "seal_id"))
  @Column(name = "item_id")
  private Set<Long> itemIds = new HashSet<>();

  /** For JPA. */
  protected Seal() {}

  /** Registers a seal of a body, in force from a day on; only a special one is tied to items. */
  public Seal(
      SealKind kind, long bodyId, String name, LocalDate activeFrom, Collection<Long> itemIds) {
    this.kind = Objects.requireNonNull(kind);
    this.bodyId = bodyId;
    this.name = requireName(name);
    this.activeFrom = Objects.requireNonNull(activeFrom);
    if ((kind == SealKind.SPECIAL_APPROVAL) == itemIds.isEmpty()) {
      throw Refusal.of("seal-items-of-special-only").onField("sealItems").byClause(CLAUSE);
    }
    this.itemIds.addAll(itemIds);
  }

  /** Registers a seal of the demonstration, marked as such. */
  public static Seal ofDemonstration(
      SealKind kind, long bodyId, String name, LocalDate activeFrom, Collection<Long> itemIds) {
    Seal seal = new Seal(kind, bodyId, name, activeFrom, itemIds);
    seal.demonstration = true;
    return seal;
  }

  private static String requireName(String name) {
    if (name == null || name.isBlank()) {
      throw Refusal.of("required").onField("sealName");
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw Refusal.of("too-long", LONGEST_NAME).onField("sealName");
    }
    return name.strip();
  }

  /** Abolishes the seal with effect from the end of a day: once, and for good. */
  public void abolish(String decision, LocalDate on, String by) {
    if (abolishedOn != null) {
      throw Refusal.of("seal-abolished", name, abolishedOn).byClause(CLAUSE);
    }
    if (decision == null || decision.isBlank()) {
      throw Refusal.of("required").onField("abolitionDecision");
    }
    if (on.isBefore(activeFrom)) {
      throw Refusal.of("dates-out-of-order", activeFrom, on).onField("abolishedOn");
    }
    abolitionDecision = decision.strip();
    abolishedOn = on;
    abolishedBy = Objects.requireNonNull(by);
  }

  /** Returns whether it can seal on a day; the day of its abolition is the last. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(activeFrom) && (abolishedOn == null || !day.isAfter(abolishedOn));
  }

  /** Returns whether its abolition has taken effect by a day. */
  public boolean goneBy(LocalDate day) {
    return abolishedOn != null && day.isAfter(abolishedOn);
  }

  /** Returns the kind. */
  public SealKind kind() {
    return kind;
  }

  /** Returns the body whose seal it is. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the name, as it is cut into the seal. */
  public String name() {
    return name;
  }

  /** Returns the first day. */
  public LocalDate activeFrom() {
    return activeFrom;
  }

  /** Returns the last day, or null while it has none. */
  public LocalDate abolishedOn() {
    return abolishedOn;
  }

  /** Returns the decision that abolished it, or null. */
  public String abolitionDecision() {
    return abolitionDecision;
  }

  /** Returns who recorded the abolition, or null. */
  public String abolishedBy() {
    return abolishedBy;
  }

  /** Returns whether it belongs to the demonstration. */
  public boolean demonstration() {
    return demonstration;
  }

  /** Returns the items that a special approval seal is tied to. */
  public Set<Long> itemIds() {
    return Set.copyOf(itemIds);
  }
}
