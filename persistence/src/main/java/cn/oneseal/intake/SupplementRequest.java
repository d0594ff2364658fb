package cn.oneseal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The one request for supplements to an application (ALL 32(4)). */
@Embeddable
public class SupplementRequest {

  @Column(name = "asked_on")
  private LocalDate on;

  @Column(name = "asked_at")
  private Instant at;

  @Column(name = "asked_by")
  private Long by;

  @Column(name = "asked_text")
  private String text;

  /** For JPA. */
  protected SupplementRequest() {}

  SupplementRequest(LocalDate on, Instant at, long by, String text) {
    this.on = on;
    this.at = at;
    this.by = by;
    this.text = text;
  }

  /** Returns the day. */
  public LocalDate on() {
    return on;
  }

  /** Returns when it was entered. */
  public Instant at() {
    return at;
  }

  /** Returns the official who asked. */
  public long by() {
    return by;
  }

  /** Returns what was told to the applicant. */
  public String text() {
    return text;
  }
}
