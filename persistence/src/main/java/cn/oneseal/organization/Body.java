package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
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

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT_NAME = 40;

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

  /** Makes a body that an official enters: its names and code are as he typed them. */
  public static Body entered(String code, String name, String shortName, BodyKind kind) {
    String known = Texts.required("bodyCode", code, LONGEST_SHORT_NAME);
    if (!known.matches("[A-Z0-9_]+")) {
      throw Refusal.of("body-code-malformed").onField("bodyCode");
    }
    if (kind == null || kind == BodyKind.APPROVAL_BUREAU) {
      throw Refusal.of("required").onField("bodyKind");
    }
    return new Body(
        known,
        Texts.required("name", name, LONGEST_NAME),
        Texts.required("shortName", shortName, LONGEST_SHORT_NAME),
        kind);
  }

  /** Says from when to when there is this body; null where nobody knows or it goes on. */
  public void lasts(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
      throw Refusal.of("dates-out-of-order", firstDay, lastDay);
    }
    beginsOn = firstDay;
    endsOn = lastDay;
  }

  /**
   * Gives it another name from a day on; returns the former one, which stays on record.
   *
   * @param fromDay the first day of the new name, not after today and after every former name
   * @param last the last day of the former name before, or null
   */
  public FormerName rename(
      String newName, String newShortName, LocalDate fromDay, LocalDate last, LocalDate today) {
    String full = Texts.required("name", newName, LONGEST_NAME);
    String brief = Texts.required("shortName", newShortName, LONGEST_SHORT_NAME);
    if (fromDay == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    if (fromDay.isAfter(today)) {
      throw Refusal.of("dates-out-of-order", fromDay, today).onField("fromDay");
    }
    LocalDate until = fromDay.minusDays(1);
    if (last != null && !until.isAfter(last)) {
      throw Refusal.of("dates-out-of-order", last.plusDays(2), fromDay).onField("fromDay");
    }
    if (full.equals(name) && brief.equals(shortName)) {
      throw Refusal.of("body-same-name").onField("name");
    }
    FormerName former = new FormerName(id(), until, name, shortName);
    name = full;
    shortName = brief;
    return former;
  }

  /** Says that it ends with a day, as long as it has not ended; the bureau goes on. */
  public void end(LocalDate lastDay, LocalDate today) {
    if (lastDay == null) {
      throw Refusal.of("required").onField("endsOn");
    }
    if (kind == BodyKind.APPROVAL_BUREAU) {
      throw Refusal.of("body-bureau-goes-on").onField("endsOn");
    }
    if (endsOn != null && endsOn.isBefore(today)) {
      throw Refusal.of("body-ended", endsOn).onField("endsOn");
    }
    if (beginsOn != null && lastDay.isBefore(beginsOn)) {
      throw Refusal.of("dates-out-of-order", beginsOn, lastDay).onField("endsOn");
    }
    endsOn = lastDay;
  }

  /** Enters its unified social credit code (GB 32100). */
  public void enter(CreditCode code) {
    creditCode = code.value();
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
