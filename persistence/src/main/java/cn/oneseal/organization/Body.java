package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A body: the approval bureau, a department, a Party organ, a township. */
@Entity
@Table(name = "body")
public class Body extends Aggregate {

  private String code;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "credit_code")
  private String creditCode;

  /** For JPA. */
  protected Body() {}

  /** Makes a body; the code is upper-case letters, digits and underscores. */
  public Body(String code, String name, String shortName, BodyKind kind) {
    this.code = Objects.requireNonNull(code);
    this.name = Objects.requireNonNull(name);
    this.shortName = Objects.requireNonNull(shortName);
    this.kind = Objects.requireNonNull(kind);
  }

  /** Says from when to when there is this body; null where nobody knows or it goes on. */
  public void lasts(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
      throw Refusal.of("dates-out-of-order", firstDay, lastDay);
    }
    beginsOn = firstDay;
    endsOn = lastDay;
  }

  /** Returns whether there is this body on a day, as far as is recorded. */
  public boolean existsOn(LocalDate day) {
    return (beginsOn == null || !day.isBefore(beginsOn))
        && (endsOn == null || !day.isAfter(endsOn));
  }

  /** Returns the first day, or null where nobody knows it. */
  public LocalDate beginsOn() {
    return beginsOn;
  }

  /** Returns the last day, or null where there is none. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Returns the unified social credit code (GB 32100), or null until an official enters it. */
  public String creditCode() {
    return creditCode;
  }

  /** Returns the code, unique among bodies. */
  public String code() {
    return code;
  }

  /** Returns the full name. */
  public String name() {
    return name;
  }

  /** Returns the short name. */
  public String shortName() {
    return shortName;
  }

  /** Returns the kind. */
  public BodyKind kind() {
    return kind;
  }
}
