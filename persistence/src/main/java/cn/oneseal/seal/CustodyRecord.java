package cn.oneseal.seal;

import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One leg of an abolished seal's custody: appended, never changed (R10, 二（二）). */
@Entity
@Table(name = "seal_custody")
public class CustodyRecord {

  private static final int LONGEST_PERSON = 100;
  private static final int LONGEST_NUMBER = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "seal_id")
  private Seal seal;

  @Enumerated(EnumType.STRING)
  private CustodyLeg leg;

  @Column(name = "on_day")
  private LocalDate onDay;

  private String authority;
  private String person;

  @Column(name = "slip_number")
  private String slipNumber;

  @ManyToOne
  @JoinColumn(name = "slip_file_id")
  private SealFile slip;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected CustodyRecord() {}

  /** Made by the seal, which knows whether the leg can follow. */
  CustodyRecord(Seal seal, CustodyEntry entry, SealFile slip, Instant at, String by) {
    this.seal = seal;
    this.leg = entry.leg();
    this.onDay = entry.day();
    this.authority = seal.filing().issuingAuthority();
    this.person = Texts.required("person", entry.person(), LONGEST_PERSON);
    if (leg.provenBySlip()) {
      this.slipNumber = Texts.required("slipNumber", entry.slipNumber(), LONGEST_NUMBER);
      this.slip = Objects.requireNonNull(slip);
    }
    this.recordedAt = Objects.requireNonNull(at);
    this.recordedBy = Objects.requireNonNull(by);
  }

  /** Returns the seal. */
  public Seal seal() {
    return seal;
  }

  /** Returns the leg. */
  public CustodyLeg leg() {
    return leg;
  }

  /** Returns the day it happened. */
  public LocalDate onDay() {
    return onDay;
  }

  /** Returns the issuing authority. */
  public String authority() {
    return authority;
  }

  /** Returns who delivered, received, sealed away or destroyed. */
  public String person() {
    return person;
  }

  /** Returns the number of the authority's slip; null of a delivery. */
  public String slipNumber() {
    return slipNumber;
  }

  /** Returns the slip; null of a delivery. */
  public SealFile slip() {
    return slip;
  }

  /** Returns when it was recorded, business time. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }
}
