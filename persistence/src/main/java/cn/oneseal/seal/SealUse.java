package cn.oneseal.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One line of the seal-use ledger, electronic or by hand: appended, never changed (R10, 二（二）). */
@Entity
@Table(name = "seal_use")
public class SealUse {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "seal_id")
  private Long sealId;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "used_on")
  private LocalDate usedOn;

  @Column(name = "used_by")
  private String usedBy;

  private String paper;
  private String subject;

  @Column(name = "subject_id")
  private Long subjectId;

  private String digest;
  private Integer copies;

  @Column(name = "approved_by")
  private Long approvedBy;

  private String authority;

  /** For JPA. */
  protected SealUse() {}

  /** Records that a seal is set on a paper now. */
  public SealUse(long sealId, Instant at, LocalDate on, String by, SealedPaper sealed) {
    this(sealId, at, on, by, sealed.title());
    this.subject = sealed.subject();
    this.subjectId = sealed.subjectId();
    this.digest = sealed.digest();
  }

  /** Records that a seal is stamped on a paper by hand now. */
  public SealUse(long sealId, Instant at, LocalDate on, String by, Stamping stamped) {
    this(sealId, at, on, by, stamped.paper());
    this.copies = stamped.copies();
    this.approvedBy = stamped.approvedBy();
    this.authority = stamped.authority();
  }

  private SealUse(long sealId, Instant at, LocalDate on, String by, String paper) {
    this.sealId = sealId;
    this.usedAt = Objects.requireNonNull(at);
    this.usedOn = Objects.requireNonNull(on);
    this.usedBy = Objects.requireNonNull(by);
    this.paper = paper;
  }

  /** Returns the line's number, null until written. */
  public Long id() {
    return id;
  }

  /** Returns the seal. */
  public long sealId() {
    return sealId;
  }

  /** Returns when it was used, business time. */
  public Instant usedAt() {
    return usedAt;
  }

  /** Returns the legal day of the use. */
  public LocalDate usedOn() {
    return usedOn;
  }

  /** Returns who used it. */
  public String usedBy() {
    return usedBy;
  }

  /** Returns the paper's title. */
  public String paper() {
    return paper;
  }

  /** Returns what kind of thing the paper belongs to, for example CASE; null of a stamping. */
  public String subject() {
    return subject;
  }

  /** Returns the id of that thing; null of a stamping. */
  public Long subjectId() {
    return subjectId;
  }

  /** Returns the SM3 digest of what was sealed; null of a stamping. */
  public String digest() {
    return digest;
  }

  /** Returns how many copies were stamped; null of an electronic use. */
  public Integer copies() {
    return copies;
  }

  /** Returns the official on whose authority it was stamped; null of an electronic use. */
  public Long approvedBy() {
    return approvedBy;
  }

  /** Returns the document that says so; null of an electronic use. */
  public String authority() {
    return authority;
  }
}
