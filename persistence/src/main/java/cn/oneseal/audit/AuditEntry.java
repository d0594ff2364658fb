package cn.oneseal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One line of the audit trail; the database lets nobody change it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String username;

  @Column(name = "body_code")
  private String bodyCode;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  private String action;

  @Enumerated(EnumType.STRING)
  private AuditOutcome outcome;

  private String subject;

  @Column(name = "subject_id")
  private String subjectId;

  private String code;
  private String clause;
  private String detail;

  /** For JPA. */
  protected AuditEntry() {}

  /**
   * Makes a line.
   *
   * @param at business time
   * @param recordedAt real time
   */
  public AuditEntry(
      Instant at,
      Instant recordedAt,
      String username,
      String bodyCode,
      String action,
      AuditOutcome outcome) {
    this.at = Objects.requireNonNull(at);
    this.recordedAt = Objects.requireNonNull(recordedAt);
    this.username = Objects.requireNonNull(username);
    this.bodyCode = bodyCode;
    this.action = Objects.requireNonNull(action);
    this.outcome = Objects.requireNonNull(outcome);
  }

  /** Names what the act was about. */
  public AuditEntry about(String kind, String idOfIt) {
    this.subject = kind;
    this.subjectId = idOfIt;
    return this;
  }

  /** Names the official for whom the caller stands in; null where he acts by his own duty. */
  public AuditEntry onBehalfOf(String officialName) {
    this.onBehalfOf = officialName;
    return this;
  }

  /** Returns the official for whom the caller stood in, or null. */
  public String onBehalfOf() {
    return onBehalfOf;
  }

  /** Says why. */
  public AuditEntry because(String ruleCode, String ruleClause, String text) {
    this.code = ruleCode;
    this.clause = ruleClause;
    this.detail = text;
    return this;
  }

  /** Returns the number of the line. */
  public Long id() {
    return id;
  }

  /** Returns business time. */
  public Instant at() {
    return at;
  }

  /** Returns real time. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Returns who. */
  public String username() {
    return username;
  }

  /** Returns the code of the caller's body, or null. */
  public String bodyCode() {
    return bodyCode;
  }

  /** Returns what was done or tried. */
  public String action() {
    return action;
  }

  /** Returns how it ended. */
  public AuditOutcome outcome() {
    return outcome;
  }

  /** Returns the kind of thing it was about, or null. */
  public String subject() {
    return subject;
  }

  /** Returns which thing it was about, or null. */
  public String subjectId() {
    return subjectId;
  }

  /** Returns the refusal's code, or null. */
  public String code() {
    return code;
  }

  /** Returns the clause, or null. */
  public String clause() {
    return clause;
  }

  /** Returns the text, or null. */
  public String detail() {
    return detail;
  }
}
