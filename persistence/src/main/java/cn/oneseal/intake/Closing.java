package cn.oneseal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** How an application was closed: as a case, or by a decision not to accept with its reason. */
@Embeddable
public class Closing {

  @Column(name = "closed_on")
  private LocalDate on;

  @Column(name = "closed_at")
  private Instant at;

  @Column(name = "closed_by")
  private String by;

  @Enumerated(EnumType.STRING)
  private NonAcceptance.Ground ground;

  @Column(name = "right_body")
  private String rightBody;

  private String reason;
  private String remedy;

  @Column(name = "case_id")
  private Long caseId;

  /** For JPA. */
  protected Closing() {}

  Closing(LocalDate on, Instant at, String by) {
    this.on = on;
    this.at = at;
    this.by = by;
  }

  void of(long becameCase) {
    caseId = becameCase;
  }

  void because(NonAcceptance why, String told) {
    ground = why.ground();
    rightBody = why.rightBody();
    reason = why.reason();
    remedy = told;
  }

  /** Returns the day. */
  public LocalDate on() {
    return on;
  }

  /** Returns when it was entered. */
  public Instant at() {
    return at;
  }

  /** Returns who closed it: an account, or the night's sweep. */
  public String by() {
    return by;
  }

  /** Returns the ground of a non-acceptance, or null. */
  public NonAcceptance.Ground ground() {
    return ground;
  }

  /** Returns the body that the applicant was told to apply to, or null. */
  public String rightBody() {
    return rightBody;
  }

  /** Returns the reason of a non-acceptance, or null. */
  public String reason() {
    return reason;
  }

  /** Returns the remedies that the applicant was told of, or null. */
  public String remedy() {
    return remedy;
  }

  /** Returns the case it became, or null. */
  public Long caseId() {
    return caseId;
  }
}
