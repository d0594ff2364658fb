package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The handover of one item from one body to another (R6 to R9, 二（二）). The giving body's liaison
 * hands over, the receiving body's countersigns; it completes on the day it happens.
 */
@Entity
@Table(name = "handover")
public class Handover extends Aggregate {

  private static final String CLAUSE = "R8, 二（二）";

  @Column(name = "entry_id")
  private Long entryId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "from_body_id")
  private Long fromBodyId;

  @Column(name = "to_body_id")
  private Long toBodyId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "completed_by")
  private Long completedBy;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @OneToMany(mappedBy = "handover", cascade = CascadeType.PERSIST)
  private List<HandoverEntry> entries = new ArrayList<>();

  /** For JPA. */
  protected Handover() {}

  /** Opens the handover of a batch entry with each of these categories missing. */
  public Handover(
      long entryId,
      long itemId,
      long fromBodyId,
      long toBodyId,
      LocalDate dueOn,
      List<HandoverCategory> categories) {
    this.entryId = entryId;
    this.itemId = itemId;
    this.fromBodyId = fromBodyId;
    this.toBodyId = toBodyId;
    this.dueOn = Objects.requireNonNull(dueOn);
    categories.forEach(category -> entries.add(new HandoverEntry(this, category)));
  }

  /** Hands a category over with its texts; again, until it is countersigned. */
  public void handOver(
      HandoverCategory category, Map<HandoverPart, String> parts, Caller by, Instant at) {
    requireGiver(by);
    entry(category).handOver(parts, by.officialId(), at);
  }

  /** Declares that a category has nothing to hand over, with the reason. */
  public void declareNone(HandoverCategory category, String reason, Caller by, Instant at) {
    requireGiver(by);
    entry(category).declareNone(reason, by.officialId(), at);
  }

  /** Sends a category back with a remark, which stays on record. */
  public HandoverReturn sendBack(HandoverCategory category, String remark, Caller by, Instant at) {
    requireReceiver(by);
    HandoverEntry entry = entry(category);
    entry.sendBack(remark);
    return new HandoverReturn(entry, by.officialId(), at);
  }

  /** Countersigns a category; from then on it is fixed. */
  public void countersign(HandoverCategory category, Caller by, Instant at) {
    requireReceiver(by);
    entry(category).countersign(by.officialId(), at);
  }

  /**
   * Opens a new edition of a countersigned category, before or after the completion, which stays;
   * it begins with the earlier one's texts and is countersigned anew.
   */
  public HandoverEntry supersede(HandoverCategory category, String reason, Caller by, Instant at) {
    requireGiver(by);
    HandoverEntry next = entry(category).next(reason, by.officialId(), at);
    entries.add(next);
    return next;
  }

  /** Refuses unless the caller may change the files and rows of a category now. */
  public void requireContentOpen(HandoverCategory category, Caller by) {
    requireGiver(by);
    entry(category).requireOpen();
  }

  /** Completes the handover on the day it happens; the day is never given by the caller. */
  public void complete(LocalDate today, Caller by, Instant at) {
    if (!mayComplete(by)) {
      throw Refusal.of("handover-not-party").byClause(CLAUSE);
    }
    requireOpen();
    List<HandoverCategory> open = uncountersigned();
    if (!open.isEmpty()) {
      throw Refusal.of("handover-uncountersigned", open.size(), words(open)).byClause(CLAUSE);
    }
    completedOn = Objects.requireNonNull(today);
    completedAt = Objects.requireNonNull(at);
    completedBy = by.officialId();
  }

  /** Ends the handover because its entry is withdrawn; what is handed over stays so. */
  public void withdraw(LocalDate today) {
    requireOpen();
    withdrawnOn = Objects.requireNonNull(today);
  }

  private void requireOpen() {
    if (isComplete()) {
      throw Refusal.of("handover-completed", completedOn).byClause(CLAUSE);
    }
    requireNotWithdrawn();
  }

  private void requireNotWithdrawn() {
    if (isWithdrawn()) {
      throw Refusal.of("handover-withdrawn", withdrawnOn).byClause(CLAUSE);
    }
  }

  private static String words(List<HandoverCategory> categories) {
    return categories.stream().map(HandoverCategory::word).collect(Collectors.joining(", "));
  }

  private void requireGiver(Caller by) {
    if (!isGiver(by)) {
      throw Refusal.of("handover-not-giver").byClause(CLAUSE);
    }
    requireNotWithdrawn();
  }

  private void requireReceiver(Caller by) {
    if (!isReceiver(by)) {
      throw Refusal.of("handover-not-receiver").byClause(CLAUSE);
    }
    requireNotWithdrawn();
  }

  /** Returns whether the caller is the giving body's liaison today. */
  public boolean isGiver(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.isOf(fromBodyId);
  }

  /** Returns whether the caller is the receiving body's liaison today. */
  public boolean isReceiver(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.isOf(toBodyId);
  }

  boolean mayComplete(Caller caller) {
    return isGiver(caller) || isReceiver(caller);
  }

  /** Returns what the caller may do with this handover now. */
  public Set<HandoverAction> permittedActions(Caller caller) {
    return new HandoverPermission(this).of(caller);
  }

  /** Returns whether the caller's body is one of the two parties; nobody else sees a handover. */
  public boolean concerns(Caller caller) {
    return caller.isOf(fromBodyId) || caller.isOf(toBodyId);
  }

  /** Returns the categories still to be countersigned, in the notice's order. */
  public List<HandoverCategory> uncountersigned() {
    return entries().stream()
        .filter(entry -> !entry.isCountersigned())
        .map(HandoverEntry::category)
        .toList();
  }

  /** Returns the latest edition of each category: the ten in the notice's order, then others. */
  public List<HandoverEntry> entries() {
    return entries.stream()
        .collect(
            Collectors.toMap(
                HandoverEntry::category,
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(HandoverEntry::edition))))
        .values()
        .stream()
        .sorted(Comparator.comparing(HandoverEntry::category))
        .toList();
  }

  /** Returns the latest edition of one category. */
  public HandoverEntry entry(HandoverCategory category) {
    return entries().stream()
        .filter(entry -> entry.category().equals(category))
        .findFirst()
        .orElseThrow(() -> Refusal.of("not-found", category));
  }

  /** Returns all editions of all categories, the earlier before the later. */
  public List<HandoverEntry> editions() {
    return entries.stream()
        .sorted(Comparator.comparing(HandoverEntry::category).thenComparing(HandoverEntry::edition))
        .toList();
  }

  /** Returns whether it is completed. */
  public boolean isComplete() {
    return completedOn != null;
  }

  /** Returns whether it ended without a handover, because its entry was withdrawn. */
  public boolean isWithdrawn() {
    return withdrawnOn != null;
  }

  /** Returns the day on which it was withdrawn, or null. */
  public LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  /** Returns whether it is not over and its due day is past. */
  public boolean isOverdue(LocalDate today) {
    return !isComplete() && !isWithdrawn() && today.isAfter(dueOn);
  }

  /** Returns the entry of the batch. */
  public long entryId() {
    return entryId;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the giving body. */
  public long fromBodyId() {
    return fromBodyId;
  }

  /** Returns the receiving body. */
  public long toBodyId() {
    return toBodyId;
  }

  /** Returns the day it is due, on or before which it is to be completed. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Returns the handover day, the boundary of R9, or null. */
  public LocalDate completedOn() {
    return completedOn;
  }

  /** Returns when it was completed, or null. */
  public Instant completedAt() {
    return completedAt;
  }

  /** Returns the official who completed it, or null. */
  public Long completedBy() {
    return completedBy;
  }
}
