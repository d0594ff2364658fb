package cn.oneseal.catalogue.guide;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One edition of the handling procedure and supervision rules of a returned item, by the body that
 * received it (R4): a draft until it is published, and from then on never changed, neither here nor
 * in the database.
 */
@Entity
@Table(name = "item_procedure")
public class ItemProcedure extends Aggregate {

  /** What asks for it. */
  public static final String CLAUSE = "R4, 二（一）";

  /** A Party organ is no licensing authority: it says under which name and seal it acts. */
  public static final String PARTY_ORGAN_CLAUSE = "R4, 二（一）；行政许可法第二十二条";

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "body_id")
  private long bodyId;

  @Enumerated(EnumType.STRING)
  private ServiceGuide.State state;

  private Integer edition;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  private String handling;
  private String supervision;
  private String basis;

  @Column(name = "acting_name")
  private String actingName;

  @Column(name = "acting_seal")
  private String actingSeal;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  /** For JPA. */
  protected ItemProcedure() {}

  /** Begins the draft of the body that received the item. */
  public ItemProcedure(long itemId, long bodyId) {
    this.itemId = itemId;
    this.bodyId = bodyId;
    this.state = ServiceGuide.State.DRAFT;
  }

  /** Writes the draft anew. */
  public void write(ProcedureContent content) {
    requireDraft();
    effectiveFrom = content.effectiveFrom();
    handling = content.handling();
    supervision = content.supervision();
    basis = content.basis();
    actingName = content.actingName();
    actingSeal = content.actingSeal();
  }

  /** Publishes it as an edition of the item; it must lack nothing and not begin in the past. */
  public void publish(int number, BodyKind kind, LocalDate today, Instant at, String by) {
    requireDraft();
    content().findings(today, kind).stream()
        .findFirst()
        .ifPresent(
            finding -> {
              throw finding;
            });
    state = ServiceGuide.State.PUBLISHED;
    edition = number;
    publishedAt = Objects.requireNonNull(at);
    publishedBy = Objects.requireNonNull(by);
  }

  private void requireDraft() {
    if (state != ServiceGuide.State.DRAFT) {
      throw Refusal.of("stale-version");
    }
  }

  /** Returns whether it is published and in force on a day, unless a later edition is. */
  public boolean effectiveOn(LocalDate day) {
    return state == ServiceGuide.State.PUBLISHED && !day.isBefore(effectiveFrom);
  }

  /** Returns what it says. */
  public ProcedureContent content() {
    return new ProcedureContent(
        effectiveFrom, handling, supervision, basis, actingName, actingSeal);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body that received the item. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the number of this edition, from 1; null in a draft. */
  public Integer edition() {
    return edition;
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
