package cn.oneseal.casefile;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an approval grants (ALL 39, 41): content, conditions, validity; each may be missing. */
@Embeddable
public class Grant {

  private static final int LONGEST = 2000;

  private String granted;
  private String conditions;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  /** For JPA; and what grants nothing more than what was applied for. */
  public Grant() {}

  /** Grants. */
  public Grant(String granted, String conditions, LocalDate validFrom, LocalDate validUntil) {
    this.granted = Texts.optional("granted", granted, LONGEST);
    this.conditions = Texts.optional("conditions", conditions, LONGEST);
    if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
      throw Refusal.of("dates-out-of-order", validFrom, validUntil).onField("validUntil");
    }
    this.validFrom = validFrom;
    this.validUntil = validUntil;
  }

  /** Returns whether it says nothing. */
  public boolean isEmpty() {
    return granted == null && conditions == null && validFrom == null && validUntil == null;
  }

  /** Returns the content, or null: then what was applied for. */
  public String granted() {
    return granted;
  }

  /** Returns the conditions, or null. */
  public String conditions() {
    return conditions;
  }

  /** Returns the first day of its validity, or null. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Returns the last day of its validity, or null. */
  public LocalDate validUntil() {
    return validUntil;
  }
}
