package cn.oneseal.seal;

import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Who cut a seal and where it is filed; an official enters what is known, nothing is required. */
@Embeddable
public class SealFiling {

  /** Nothing is known. */
  static final SealFiling NONE = new SealFiling();

  private static final int LONGEST = 200;
  private static final int LONGEST_NUMBER = 100;

  @Column(name = "engraved_on")
  private LocalDate engravedOn;

  private String engraver;

  @Column(name = "filing_number")
  private String filingNumber;

  @Column(name = "issuing_authority")
  private String issuingAuthority;

  /** For JPA. */
  protected SealFiling() {}

  /** Takes what was entered; blank is unknown. */
  public SealFiling(
      LocalDate engravedOn, String engraver, String filingNumber, String issuingAuthority) {
    this.engravedOn = engravedOn;
    this.engraver = Texts.optional("engraver", engraver, LONGEST);
    this.filingNumber = Texts.optional("filingNumber", filingNumber, LONGEST_NUMBER);
    this.issuingAuthority = Texts.optional("issuingAuthority", issuingAuthority, LONGEST);
  }

  /** Returns the day it was cut, or null. */
  public LocalDate engravedOn() {
    return engravedOn;
  }

  /** Returns who cut it, or null. */
  public String engraver() {
    return engraver;
  }

  /** Returns the number it is filed under, or null. */
  public String filingNumber() {
    return filingNumber;
  }

  /** Returns the authority that issued it (制发机关), or null. */
  public String issuingAuthority() {
    return issuingAuthority;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealFiling filing
        && Objects.equals(engravedOn, filing.engravedOn)
        && Objects.equals(engraver, filing.engraver)
        && Objects.equals(filingNumber, filing.filingNumber)
        && Objects.equals(issuingAuthority, filing.issuingAuthority);
  }

  @Override
  public int hashCode() {
    return Objects.hash(engravedOn, engraver, filingNumber, issuingAuthority);
  }
}
