package cn.oneseal.catalogue;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One published edition of an item's service guide (办事指南, R3). */
@Entity
@Table(name = "service_guide")
public class ServiceGuide extends Aggregate {

  private static final int LONGEST_BASIS = 300;
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_LIMIT = 2000;

  @Column(name = "item_id")
  private long itemId;

  private int edition;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "statutory_limit")
  private int statutoryLimit;

  @Column(name = "promised_limit")
  private int promisedLimit;

  @Column(name = "limit_basis")
  private String limitBasis;

  private String conditions;
  private String materials;

  @Column(name = "procedure_text")
  private String procedure;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  /** For JPA. */
  protected ServiceGuide() {}

  /** Publishes an edition. */
  public ServiceGuide(long itemId, int edition, Content content, Instant at, String by) {
    content.check();
    this.itemId = itemId;
    this.edition = edition;
    this.effectiveFrom = content.effectiveFrom();
    this.statutoryLimit = content.statutoryLimit();
    this.promisedLimit = content.promisedLimit();
    this.limitBasis = content.limitBasis().strip();
    this.conditions = content.conditions().strip();
    this.materials = content.materials().strip();
    this.procedure = content.procedure().strip();
    this.publishedAt = Objects.requireNonNull(at);
    this.publishedBy = Objects.requireNonNull(by);
  }

  /**
   * What a guide says; limits in working days.
   *
   * @param effectiveFrom its first day
   * @param statutoryLimit the limit that the law sets
   * @param promisedLimit the limit that the authority promises, never longer
   * @param limitBasis the provision that sets the statutory limit
   * @param conditions what the applicant must fulfil
   * @param materials what must be handed in
   * @param procedure the steps
   */
  public record Content(
      LocalDate effectiveFrom,
      Integer statutoryLimit,
      Integer promisedLimit,
      String limitBasis,
      String conditions,
      String materials,
      String procedure) {

    private void check() {
      required("effectiveFrom", effectiveFrom);
      limit("statutoryLimit", statutoryLimit);
      limit("promisedLimit", promisedLimit);
      text("limitBasis", limitBasis, LONGEST_BASIS);
      text("conditions", conditions, LONGEST_TEXT);
      text("materials", materials, LONGEST_TEXT);
      text("procedure", procedure, LONGEST_TEXT);
      if (promisedLimit > statutoryLimit) {
        throw Refusal.of("promise-exceeds-statutory-limit", promisedLimit, statutoryLimit)
            .onField("promisedLimit")
            .byClause("R3, 二（一）");
      }
    }

    private static void required(String field, Object value) {
      if (value == null) {
        throw Refusal.of("required").onField(field);
      }
    }

    private static void limit(String field, Integer value) {
      required(field, value);
      if (value < 1 || value > LONGEST_LIMIT) {
        throw Refusal.of("out-of-range", 1, LONGEST_LIMIT).onField(field);
      }
    }

    private static void text(String field, String value, int longest) {
      if (value == null || value.isBlank()) {
        throw Refusal.of("required").onField(field);
      }
      if (value.strip().length() > longest) {
        throw Refusal.of("too-long", longest).onField(field);
      }
    }
  }

  /** Returns whether the guide is in force on a day, unless a later edition is. */
  public boolean effectiveOn(LocalDate day) {
    return !day.isBefore(effectiveFrom);
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the number of this edition, from 1. */
  public int edition() {
    return edition;
  }

  /** Returns the first day. */
  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  /** Returns the law's limit in working days. */
  public int statutoryLimit() {
    return statutoryLimit;
  }

  /** Returns the promised limit in working days. */
  public int promisedLimit() {
    return promisedLimit;
  }

  /** Returns the provision that sets the statutory limit. */
  public String limitBasis() {
    return limitBasis;
  }

  /** Returns the conditions. */
  public String conditions() {
    return conditions;
  }

  /** Returns the materials. */
  public String materials() {
    return materials;
  }

  /** Returns the procedure. */
  public String procedure() {
    return procedure;
  }

  /** Returns when it was published, in business time. */
  public Instant publishedAt() {
    return publishedAt;
  }

  /** Returns who published it. */
  public String publishedBy() {
    return publishedBy;
  }
}
