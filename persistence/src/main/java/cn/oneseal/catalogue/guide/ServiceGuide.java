package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One edition of an item's service guide (办事指南, R3): a draft until it is published, and from then
 * on never changed, neither here nor in the database.
 */
@Entity
@Table(name = "service_guide")
public class ServiceGuide extends Aggregate {

  /** What asks for a guide. */
  public static final String CLAUSE = "R3, 二（一）";

  /** How far an edition is. */
  public enum State {
    DRAFT,
    PUBLISHED
  }

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "body_id")
  private long bodyId;

  private Integer edition;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "effective_to")
  private LocalDate effectiveTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_unit")
  private TermUnit limitUnit;

  @Column(name = "statutory_limit")
  private Integer statutoryLimit;

  @Enumerated(EnumType.STRING)
  @Column(name = "promised_unit")
  private TermUnit promisedUnit;

  @Column(name = "promised_limit")
  private Integer promisedLimit;

  private Integer visits;
  private Boolean fee;

  @ElementCollection
  @CollectionTable(name = "guide_text", joinColumns = @JoinColumn(name = "guide_id"))
  @MapKeyColumn(name = "field")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "content")
  private Map<GuideField, String> texts = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "guide_material", joinColumns = @JoinColumn(name = "guide_id"))
  @OrderColumn(name = "place")
  private List<GuideMaterial> materials = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "guide_step", joinColumns = @JoinColumn(name = "guide_id"))
  @OrderColumn(name = "place")
  private List<GuideStep> steps = new ArrayList<>();

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  /** For JPA. */
  protected ServiceGuide() {}

  /** Begins the draft of a body that implements the item. */
  public ServiceGuide(long itemId, long bodyId) {
    this.itemId = itemId;
    this.bodyId = bodyId;
    this.state = State.DRAFT;
  }

  /** Writes the draft anew; the rows, which have a place each, must be cleared before. */
  public void write(GuideContent content) {
    requireDraft();
    effectiveFrom = content.effectiveFrom();
    effectiveTo = content.effectiveTo();
    limitUnit = content.limitUnit();
    statutoryLimit = content.statutoryLimit();
    promisedUnit = content.promisedUnit();
    promisedLimit = content.promisedLimit();
    visits = content.visits();
    fee = content.fee();
    // Only what differs is written: a key that is removed and added again would collide.
    texts.keySet().retainAll(content.texts().keySet());
    content.texts().forEach((field, text) -> texts.merge(field, text, (was, is) -> is));
    materials.addAll(content.materials());
    steps.addAll(content.steps());
  }

  /** Forgets the draft's materials and steps. */
  public void clearRows() {
    requireDraft();
    materials.clear();
    steps.clear();
  }

  /** Publishes it as an edition of the item; it must lack nothing and not begin in the past. */
  public void publish(int number, LocalDate today, Instant at, String by) {
    requireDraft();
    content().findings(today).stream()
        .findFirst()
        .ifPresent(
            finding -> {
              throw finding;
            });
    state = State.PUBLISHED;
    edition = number;
    publishedAt = Objects.requireNonNull(at);
    publishedBy = Objects.requireNonNull(by);
  }

  private void requireDraft() {
    if (state != State.DRAFT) {
      throw Refusal.of("stale-version");
    }
  }

  /** Returns whether it is published and in force on a day, unless a later edition is. */
  public boolean effectiveOn(LocalDate day) {
    return state == State.PUBLISHED
        && !day.isBefore(effectiveFrom)
        && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  /** Returns what it says. */
  public GuideContent content() {
    return new GuideContent(
        effectiveFrom,
        effectiveTo,
        limitUnit,
        statutoryLimit,
        promisedUnit,
        promisedLimit,
        visits,
        fee,
        texts,
        materials,
        steps);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body that implements the item by this guide. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the number of this edition, from 1; null in a draft. */
  public Integer edition() {
    return edition;
  }

  /** Returns how far it is. */
  public State state() {
    return state;
  }

  /** Returns the first day, or null in a draft without one. */
  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  /** Returns when it was published, in business time, or null. */
  public Instant publishedAt() {
    return publishedAt;
  }

  /** Returns who published it, or null. */
  public String publishedBy() {
    return publishedBy;
  }
}
