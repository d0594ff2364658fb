package cn.oneseal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A decision: exists only as issued, names who answers for it (R2), and never changes. */
@Entity
@Table(name = "decision")
public class Decision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_entity_id")
  @SequenceGenerator(name = "decision_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String number;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "authority_body_id")
  private Long authorityBodyId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String reason;
  private boolean commitment;

  @Column(name = "resolved_by")
  private Long resolvedBy;

  @Column(name = "issued_by")
  private Long issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private String remedy;

  @Embedded private Grant grant;

  @Column(name = "seal_use_id")
  private Long sealUseId;

  /** For JPA. */
  protected Decision() {}

  /** Made by the case it closes. */
  Decision(CaseFile closed, long sealUseId, String remedy, long by, Instant at, LocalDate on) {
    caseId = closed.id();
    number = numberOf(closed.caseNo());
    itemId = closed.itemId();
    authorityBodyId = closed.bodyId();
    outcome = closed.outcome();
    reason = closed.reason() == null ? "" : closed.reason();
    commitment = closed.restsOnCommitment();
    resolvedBy = closed.resolvedBy();
    issuedBy = by;
    issuedAt = at;
    issuedOn = on;
    grant = closed.grant();
    this.remedy = remedy;
    this.sealUseId = sealUseId;
  }

  /** The number of the decision that closes a case. */
  public static String numberOf(String caseNo) {
    return caseNo + "-D";
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the number. */
  public String number() {
    return number;
  }

  /** Returns the case it closes. */
  public long caseId() {
    return caseId;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body that decided and answers for it. */
  public long authorityBodyId() {
    return authorityBodyId;
  }

  /** Returns the outcome. */
  public Outcome outcome() {
    return outcome;
  }

  /** Returns the reasons (ALL 38), empty where an approval gives none. */
  public String reason() {
    return reason;
  }

  /** Returns the remedies that it tells of (ALL 38). */
  public String remedy() {
    return remedy;
  }

  /** Returns what it grants. */
  public Grant grant() {
    return grant == null ? new Grant() : grant;
  }

  /** Whether it rests on the applicant's commitment. */
  public boolean commitment() {
    return commitment;
  }

  /** Returns the moment of issue. */
  public Instant issuedAt() {
    return issuedAt;
  }

  /** Returns the day of issue. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns the seal use that made it binding. */
  public long sealUseId() {
    return sealUseId;
  }
}
