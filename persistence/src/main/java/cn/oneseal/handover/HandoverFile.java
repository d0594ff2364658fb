package cn.oneseal.handover;

import cn.oneseal.audit.Sm3;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A file handed over with a category, kept unchanged with its digest (R6, 二（二）). */
@Entity
@Table(name = "handover_file")
public class HandoverFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "entry_id")
  private Long entryId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String digest;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  /** For JPA. */
  protected HandoverFile() {}

  /** Keeps a file that {@link FileRule} allows. */
  public HandoverFile(long entryId, String name, byte[] content, Instant at, String by) {
    this.entryId = entryId;
    this.name = FileRule.requireName(name);
    this.mediaType = FileRule.mediaType(this.name);
    FileRule.requireSize(content.length);
    FileRule.requireNoProgram(this.name, content);
    KeyMaterialRule.require("file", this.name);
    KeyMaterialRule.requireFile(mediaType, content);
    this.size = content.length;
    this.content = content.clone();
    this.digest = Sm3.hex(content);
    this.uploadedAt = Objects.requireNonNull(at);
    this.uploadedBy = Objects.requireNonNull(by);
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the handover entry it belongs to. */
  public long entryId() {
    return entryId;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the media type, told by the name's ending alone. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the size in bytes. */
  public long size() {
    return size;
  }

  /** Returns the SM3 digest. */
  public String digest() {
    return digest;
  }

  /** Returns the content, unchanged. */
  public byte[] content() {
    return content.clone();
  }
}
