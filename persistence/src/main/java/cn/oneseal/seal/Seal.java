package cn.oneseal.seal;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A registered seal; paper and electronic form are one entry (R10, 二（二）). */
@Entity
@Table(name = "seal")
public class Seal extends Aggregate {

  private static final String CLAUSE = "R10, 二（二）";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DECISION = 400;

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

  @Embedded private SealFiling filing;

  @OneToMany(mappedBy = "seal", cascade = CascadeType.PERSIST)
  private List<CustodyRecord> custody = new ArrayList<>();

  /** For JPA. */
  protected Seal() {}

  /** Registers a seal of a body, in force from a day on; only a special one is tied to items. */
  public Seal(
      SealKind kind, long bodyId, String name, LocalDate activeFrom, Collection<Long> itemIds) {
    this.kind = Objects.requireNonNull(kind);
    this.bodyId = bodyId;
    this.name = Texts.required("sealName", name, LONGEST_NAME);
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

  /** Abolishes the seal with effect from the end of a day: once, and for good. */
  public void abolish(String decision, LocalDate on, String by) {
    if (abolishedOn != null) {
      throw Refusal.of("seal-abolished", name, abolishedOn).byClause(CLAUSE);
    }
    String given = Texts.required("abolitionDecision", decision, LONGEST_DECISION);
    if (on.isBefore(activeFrom)) {
      throw Refusal.of("dates-out-of-order", activeFrom, on).onField("abolishedOn");
    }
    abolitionDecision = given;
    abolishedOn = on;
    abolishedBy = Objects.requireNonNull(by);
  }

  /** Takes the engraving and filing data; final once the seal is delivered. */
  public void file(SealFiling known) {
    if (!custody.isEmpty()) {
      throw Refusal.of("seal-filing-final", name).byClause(CLAUSE);
    }
    filing = known;
  }

  /** Records the next leg of an abolished seal's custody, by its day and with the slip, if any. */
  public void record(CustodyEntry entry, SealFile slip, LocalDate today, Instant at, String by) {
    if (entry.leg() == null || !nextLegs().contains(entry.leg())) {
      throw Refusal.of("seal-custody-order", name).onField("leg").byClause(CLAUSE);
    }
    if (filing().issuingAuthority() == null) {
      throw Refusal.of("seal-issuing-authority-missing", name).byClause(CLAUSE);
    }
    if (entry.leg().provenBySlip() && slip == null) {
      throw Refusal.of("required").onField("file").byClause(CLAUSE);
    }
    LocalDate before =
        custody().stream().map(CustodyRecord::onDay).reduce(abolishedOn, Seal::later);
    Entered.between("onDay", entry.day(), before, today);
    custody.add(new CustodyRecord(this, entry, slip, at, by));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Returns the legs that can follow now: none before the abolition and after the end. */
  public Set<CustodyLeg> nextLegs() {
    Set<CustodyLeg> done = EnumSet.noneOf(CustodyLeg.class);
    custody.forEach(record -> done.add(record.leg()));
    return abolishedOn == null ? Set.of() : CustodyLeg.after(done);
  }

  /** Returns the legs done, in their order. */
  public List<CustodyRecord> custody() {
    return custody.stream().sorted(Comparator.comparing(CustodyRecord::leg)).toList();
  }

  /** Returns the day of a leg. */
  public Optional<LocalDate> dayOf(CustodyLeg leg) {
    return custody.stream().filter(one -> one.leg() == leg).map(CustodyRecord::onDay).findFirst();
  }

  /** Returns where it stands on a day, as far as custody is recorded. */
  public SealState state(LocalDate day) {
    if (!custody.isEmpty()) {
      return SealState.valueOf(custody().get(custody.size() - 1).leg().name());
    }
    if (day.isBefore(activeFrom)) {
      return SealState.NOT_YET;
    }
    if (abolishedOn == null || day.isBefore(abolishedOn)) {
      return SealState.IN_FORCE;
    }
    return day.equals(abolishedOn) ? SealState.LAST_DAY : SealState.TO_DELIVER;
  }

  /** Refuses a use on a day when the seal cannot seal. */
  public void requireInForce(LocalDate day) {
    if (goneBy(day)) {
      throw Refusal.of("seal-abolished", name, abolishedOn).byClause(CLAUSE);
    }
    if (day.isBefore(activeFrom)) {
      throw Refusal.of("seal-not-yet", name, activeFrom).byClause(CLAUSE);
    }
  }

  /**
   * Returns whether it can seal on a day; the day of its abolition is the last, unless it is
   * delivered before that day ends.
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(activeFrom) && !goneBy(day);
  }

  /** Returns whether its abolition has taken effect by a day, or it is delivered. */
  public boolean goneBy(LocalDate day) {
    return abolishedOn != null
        && (day.isAfter(abolishedOn)
            || dayOf(CustodyLeg.DELIVERED).filter(out -> !day.isBefore(out)).isPresent());
  }

  /** Returns what is known of engraving and filing. */
  public SealFiling filing() {
    return filing == null ? SealFiling.NONE : filing;
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
