package cn.oneseal.sealing.layout;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.LayoutReader;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An edition of a layout: published once, never changed. */
@Entity
@Table(name = "layout_edition")
public class LayoutEdition {

  private static final int LONGEST_REASON = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "layout_entity_id")
  @SequenceGenerator(name = "layout_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Column(name = "item_id")
  private Long itemId;

  private int number;
  private String source;
  private String reason;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  /** For JPA. */
  protected LayoutEdition() {}

  /**
   * Publishes a layout; refuses one that cannot be read or is of another kind.
   *
   * @param itemId the item whose result it is, or null for every other item
   * @param number one more than that of the edition before
   */
  public LayoutEdition(
      DocumentKind kind,
      Long itemId,
      int number,
      String source,
      String reason,
      Instant at,
      String by) {
    if (read(source).kind() != kind) {
      throw Refusal.of("layout-of-another-kind", kind).onField("layoutSource");
    }
    this.kind = kind;
    this.itemId = itemId;
    this.number = number;
    this.source = source;
    this.reason = Texts.required("layoutReason", reason, LONGEST_REASON);
    this.publishedAt = at;
    this.publishedBy = by;
  }

  /** Reads a layout's source; refuses with the line at fault. */
  public static Layout read(String source) {
    if (source == null || source.isBlank()) {
      throw Refusal.of("required").onField("layoutSource");
    }
    return LayoutReader.read(source.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the layout. */
  public Layout layout() {
    return read(source);
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the kind of documents it makes. */
  public DocumentKind kind() {
    return kind;
  }

  /** Returns the item whose result it is, or null. */
  public Long itemId() {
    return itemId;
  }

  /** Returns the number of the edition, from 1. */
  public int number() {
    return number;
  }

  /** Returns the layout as an official edits it. */
  public String source() {
    return source;
  }

  /** Returns why it was published. */
  public String reason() {
    return reason;
  }

  /** Returns when it was published. */
  public Instant publishedAt() {
    return publishedAt;
  }

  /** Returns who published it. */
  public String publishedBy() {
    return publishedBy;
  }
}
