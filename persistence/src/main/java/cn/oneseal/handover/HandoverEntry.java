package cn.oneseal.handover;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * One edition of a category of a handover (R6, 二（二）); changed only through its {@link Handover}.
 * Countersigned it stays as it is for ever; what is to be different then is a next edition.
 */
@Entity
@Table(name = "handover_entry")
public class HandoverEntry extends Aggregate {

  private static final String CLAUSE = "R6, 二（二）";
  private static final int LONGEST_PART = 4000;
  private static final int LONGEST_REASON = 500;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "handover_id")
  private Handover handover;

  @Embedded private HandoverCategory category;

  private int edition = 1;

  @Column(name = "supersede_reason")
  private String supersedeReason;

  @Column(name = "opened_by")
  private Long openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private EntryState state;

  @Column(name = "none_reason")
  private String noneReason;

  @Column(name = "handed_over_by")
  private Long handedOverBy;

  @Column(name = "handed_over_at")
  private Instant handedOverAt;

  private String remark;

  @Column(name = "countersigned_by")
  private Long countersignedBy;

  @Column(name = "countersigned_at")
  private Instant countersignedAt;

  @ElementCollection
  @CollectionTable(name = "handover_part", joinColumns = @JoinColumn(name = "entry_id"))
  @MapKeyColumn(name = "part")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "content")
  private Map<HandoverPart, String> parts = new HashMap<>();

  /** For JPA. */
  protected HandoverEntry() {}

  HandoverEntry(Handover handover, HandoverCategory category) {
    this.handover = handover;
    this.category = category;
    this.state = EntryState.MISSING;
  }

  /** Makes the edition after this one, with its texts to begin from. */
  HandoverEntry next(String reason, long by, Instant at) {
    if (!isCountersigned()) {
      throw Refusal.of("handover-entry-open", category.word()).byClause(CLAUSE);
    }
    HandoverEntry next = new HandoverEntry(handover, category);
    next.edition = edition + 1;
    next.supersedeReason = text("supersedeReason", reason, LONGEST_REASON);
    next.openedBy = by;
    next.openedAt = at;
    next.parts.putAll(parts);
    return next;
  }

  void handOver(Map<HandoverPart, String> texts, long by, Instant at) {
    requireOpen();
    Map<HandoverPart, String> given = new EnumMap<>(HandoverPart.class);
    for (HandoverPart part : category.parts()) {
      given.put(part, text("part." + part, texts.get(part), LONGEST_PART));
    }
    // Only what differs is written: a key that is removed and added again would collide in the
    // table.
    parts.keySet().retainAll(given.keySet());
    given.forEach((part, text) -> parts.merge(part, text, (was, is) -> is));
    noneReason = null;
    become(EntryState.HANDED_OVER, by, at);
  }

  void declareNone(String reason, long by, Instant at) {
    requireOpen();
    noneReason = text("noneReason", reason, LONGEST_REASON);
    parts.clear();
    become(EntryState.NONE, by, at);
  }

  private void become(EntryState next, long by, Instant at) {
    state = next;
    handedOverBy = by;
    handedOverAt = at;
    remark = null;
  }

  void sendBack(String why) {
    requireOpen();
    requireGiven();
    remark = text("remark", why, LONGEST_REASON);
    state = EntryState.SENT_BACK;
  }

  void countersign(long by, Instant at) {
    requireOpen();
    requireGiven();
    countersignedBy = by;
    countersignedAt = at;
  }

  void requireOpen() {
    if (isCountersigned()) {
      throw Refusal.of("handover-entry-countersigned", category.word()).byClause(CLAUSE);
    }
  }

  private void requireGiven() {
    if (!isGiven()) {
      throw Refusal.of("handover-entry-not-given", category.word()).byClause(CLAUSE);
    }
  }

  private static String text(String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      throw Refusal.of("required").onField(field).byClause(CLAUSE);
    }
    if (value.strip().length() > longest) {
      throw Refusal.of("too-long", longest).onField(field);
    }
    KeyMaterialRule.require(field, value);
    return value.strip();
  }

  /** Returns whether it is handed over or declared none, and waits for the other side or has it. */
  public boolean isGiven() {
    return state == EntryState.HANDED_OVER || state == EntryState.NONE;
  }

  /** Returns whether the giving body still has to act. */
  public boolean isMissing() {
    return !isGiven();
  }

  /** Returns whether the other side has countersigned; then nothing changes any more. */
  public boolean isCountersigned() {
    return countersignedAt != null;
  }

  /** Returns the handover that it is part of. */
  public Handover handover() {
    return handover;
  }

  /** Returns the category. */
  public HandoverCategory category() {
    return category;
  }

  /** Returns which edition of its category it is; the first is 1. */
  public int edition() {
    return edition;
  }

  /** Returns why the edition before is superseded; null of a first edition. */
  public String supersedeReason() {
    return supersedeReason;
  }

  /** Returns the official who opened it to supersede the one before; null of a first edition. */
  public Long openedBy() {
    return openedBy;
  }

  /** Returns when it was opened to supersede the one before; null of a first edition. */
  public Instant openedAt() {
    return openedAt;
  }

  /** Returns how far it is. */
  public EntryState state() {
    return state;
  }

  /** Returns why there is nothing to hand over, or null. */
  public String noneReason() {
    return noneReason;
  }

  /** Returns the texts handed over. */
  public Map<HandoverPart, String> parts() {
    return Map.copyOf(parts);
  }

  /** Returns why it was sent back, or null. */
  public String remark() {
    return remark;
  }

  /** Returns the official who handed it over, or null. */
  public Long handedOverBy() {
    return handedOverBy;
  }

  /** Returns when it was handed over, or null. */
  public Instant handedOverAt() {
    return handedOverAt;
  }

  /** Returns the official who countersigned, or null. */
  public Long countersignedBy() {
    return countersignedBy;
  }

  /** Returns when it was countersigned, or null. */
  public Instant countersignedAt() {
    return countersignedAt;
  }
}
