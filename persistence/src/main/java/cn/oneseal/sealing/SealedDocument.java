package cn.oneseal.sealing;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.persistence.FileDownload;
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
import java.time.LocalDate;

/**
 * A sealed document: the file as it was issued, never changed. It keeps the layout's edition and
 * the words that it was made with, from which its preview is drawn.
 */
@Entity
@Table(name = "sealed_document")
public class SealedDocument {

  private static final String MEDIA_TYPE = "application/ofd";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_entity_id")
  @SequenceGenerator(name = "document_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String number;

  @Column(name = "certificate_identifier")
  private String certificateIdentifier;

  private String title;
  private String subject;

  @Column(name = "subject_id")
  private Long subjectId;

  @Column(name = "body_id")
  private Long bodyId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "layout_id")
  private Long layoutId;

  @Column(name = "electronic_seal_id")
  private Long electronicSealId;

  @Column(name = "seal_use_id")
  private Long sealUseId;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String words;
  private int size;
  private String digest;

  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  /** For JPA. */
  protected SealedDocument() {}

  /**
   * Keeps a document.
   *
   * @param of what it belongs to
   * @param paper what it says of itself
   * @param by the seal on it
   * @param content the file
   */
  public SealedDocument(SealingSubject of, PaperFacts paper, SealFacts by, byte[] content) {
    this.kind = paper.kind();
    this.number = paper.number();
    this.certificateIdentifier = paper.certificateIdentifier();
    this.title = paper.title();
    this.validUntil = paper.validUntil();
    this.layoutId = paper.layoutId();
    this.words = paper.words();
    this.subject = of.kind();
    this.subjectId = of.id();
    this.bodyId = of.bodyId();
    this.itemId = of.itemId();
    this.electronicSealId = by.electronicSealId();
    this.sealUseId = by.sealUseId();
    this.signedAt = by.signedAt();
    this.issuedOn = by.on();
    this.size = content.length;
    this.digest = Sm3.hex(content);
    this.content = content.clone();
  }

  /**
   * What a paper says of itself.
   *
   * @param kind its kind
   * @param number its number
   * @param certificateIdentifier its identifier by GB/T 36904, or null
   * @param title its title
   * @param validUntil the last day of its validity, or null
   * @param layoutId the layout's edition
   * @param words the values it was made with
   */
  public record PaperFacts(
      DocumentKind kind,
      String number,
      String certificateIdentifier,
      String title,
      LocalDate validUntil,
      long layoutId,
      String words) {}

  /**
   * The seal on a document.
   *
   * @param electronicSealId the seal's electronic form
   * @param sealUseId its use in the ledger
   * @param signedAt the signing time
   * @param on the legal day
   */
  public record SealFacts(long electronicSealId, long sealUseId, Instant signedAt, LocalDate on) {}

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns its kind. */
  public DocumentKind kind() {
    return kind;
  }

  /** Returns its number. */
  public String number() {
    return number;
  }

  /** Returns its identifier by GB/T 36904, or null. */
  public String certificateIdentifier() {
    return certificateIdentifier;
  }

  /** Returns its title. */
  public String title() {
    return title;
  }

  /** Returns the word for what it belongs to. */
  public String subject() {
    return subject;
  }

  /** Returns the id of what it belongs to. */
  public long subjectId() {
    return subjectId;
  }

  /** Returns the body that issued it. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the layout's edition. */
  public long layoutId() {
    return layoutId;
  }

  /** Returns the electronic seal on it. */
  public long electronicSealId() {
    return electronicSealId;
  }

  /** Returns its use in the ledger. */
  public long sealUseId() {
    return sealUseId;
  }

  /** Returns the signing time. */
  public Instant signedAt() {
    return signedAt;
  }

  /** Returns the day of issue. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns the last day of its validity, or null. */
  public LocalDate validUntil() {
    return validUntil;
  }

  /** Returns the values it was made with. */
  public String words() {
    return words;
  }

  /** Returns the file's length, bytes. */
  public int size() {
    return size;
  }

  /** Returns the file's SM3 digest. */
  public String digest() {
    return digest;
  }

  /** Returns the file as it was issued, named by its number. */
  public FileDownload download() {
    return new FileDownload(number + ".ofd", MEDIA_TYPE, content());
  }

  /** Returns the file. */
  public byte[] content() {
    return content.clone();
  }
}
