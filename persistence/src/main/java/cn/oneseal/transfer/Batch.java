package cn.oneseal.transfer;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A transfer batch, with the choices that it makes where the notice is silent (R1). */
@Entity
@Table(name = "batch")
public class Batch extends Aggregate {

  private int number;

  @Column(name = "instrument_id")
  private long instrumentId;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "handover_due")
  private LocalDate handoverDue;

  @Enumerated(EnumType.STRING)
  @Column(name = "handover_day_rule")
  private HandoverDayRule handoverDayRule;

  @Column(name = "transition_months")
  private int transitionMonths;

  @Column(name = "post_certificate_inspection_months")
  private int inspectionMonths;

  @Column(name = "policy_document_working_days")
  private int policyDocumentWorkingDays;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  @ElementCollection
  @CollectionTable(name = "batch_basis", joinColumns = @JoinColumn(name = "batch_id"))
  private List<BatchBasis> bases = new ArrayList<>();

  /** For JPA. */
  protected Batch() {}

  /** Makes a batch, by the instrument that orders it and those that it rests on. */
  public Batch(BatchTerms terms, long instrumentId, List<BatchBasis> bases, Instant at, String by) {
    if (terms.handoverDue().isBefore(terms.issuedOn())) {
      throw Refusal.of("dates-out-of-order", terms.issuedOn(), terms.handoverDue())
          .onField("handoverDue");
    }
    this.number = terms.number();
    this.instrumentId = instrumentId;
    this.issuedOn = terms.issuedOn();
    this.handoverDue = terms.handoverDue();
    this.handoverDayRule = terms.handoverDayRule();
    this.transitionMonths = terms.transitionMonths();
    this.inspectionMonths = terms.inspectionMonths();
    this.policyDocumentWorkingDays = terms.policyDocumentWorkingDays();
    this.bases = new ArrayList<>(bases);
    this.importedAt = Objects.requireNonNull(at);
    this.importedBy = Objects.requireNonNull(by);
  }

  /** Returns the batch's number. */
  public int number() {
    return number;
  }

  /** Returns the instrument that orders it. */
  public long instrumentId() {
    return instrumentId;
  }

  /** Returns the day of issue. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns the last day of the handover (R8). */
  public LocalDate handoverDue() {
    return handoverDue;
  }

  /** Returns who accepts on the handover day (R9). */
  public HandoverDayRule handoverDayRule() {
    return handoverDayRule;
  }

  /** Returns the length of the transition (R11). */
  public int transitionMonths() {
    return transitionMonths;
  }

  /** Returns the months for a post-certificate inspection (R13). */
  public int inspectionMonths() {
    return inspectionMonths;
  }

  /** Returns the working days for the push of a policy document (R21). */
  public int policyDocumentWorkingDays() {
    return policyDocumentWorkingDays;
  }

  /** Returns when it was imported, in business time. */
  public Instant importedAt() {
    return importedAt;
  }

  /** Returns who imported it. */
  public String importedBy() {
    return importedBy;
  }

  /** Returns the instruments that the batch rests on. */
  public List<BatchBasis> bases() {
    return List.copyOf(bases);
  }
}
