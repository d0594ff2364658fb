package cn.oneseal.seal;

import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** An impression or a slip, kept unchanged with its digest (R10, 二（二）). */
@Entity
@Table(name = "seal_file")
public class SealFile {

  private static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "seal_id")
  private Long sealId;

  @Enumerated(EnumType.STRING)
  private SealFilePurpose purpose;

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
  protected SealFile() {}

  /** Keeps a file whose name and content both say a format that the purpose allows. */
  public SealFile(
      long sealId, SealFilePurpose purpose, String name, byte[] content, Instant at, String by) {
    this.sealId = sealId;
    this.purpose = Objects.requireNonNull(purpose);
    this.name = bare(name);
    requireSize(purpose, content.length);
    this.mediaType =
        purpose
            .mediaType(this.name, content)
            .orElseThrow(
                () -> Refusal.of("seal-file-type", this.name, purpose.endings()).onField("file"));
    this.size = content.length;
    this.content = content.clone();
    this.digest = Sm3.hex(content);
    this.uploadedAt = Objects.requireNonNull(at);
    this.uploadedBy = Objects.requireNonNull(by);
  }

  /** Refuses an empty file and one beyond the limit of its purpose. */
  public static void requireSize(SealFilePurpose purpose, long size) {
    if (size < 1) {
      throw Refusal.of("file-empty").onField("file");
    }
    if (size > purpose.megabytes() * 1024L * 1024L) {
      throw Refusal.of("file-too-large", purpose.megabytes()).onField("file");
    }
  }

  /** Without folders and control characters. */
  private static String bare(String given) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return Texts.required("file", name.replaceAll("\\p{Cntrl}", ""), LONGEST_NAME);
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the seal. */
  public long sealId() {
    return sealId;
  }

  /** Returns what it is for. */
  public SealFilePurpose purpose() {
    return purpose;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the media type, told by the content. */
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
