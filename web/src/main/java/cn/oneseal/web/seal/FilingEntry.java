package cn.oneseal.web.seal;

import cn.oneseal.seal.SealFiling;
import java.io.Serializable;
import java.time.LocalDate;

/** The engraving and filing data as two forms ask for them. */
public class FilingEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate engravedOn;
  private String engraver;
  private String filingNumber;
  private String issuingAuthority;

  /** Shows what is known. */
  void show(SealFiling known) {
    engravedOn = known.engravedOn();
    engraver = known.engraver();
    filingNumber = known.filingNumber();
    issuingAuthority = known.issuingAuthority();
  }

  /** Returns what was entered. */
  SealFiling entered() {
    return new SealFiling(engravedOn, engraver, filingNumber, issuingAuthority);
  }

  public LocalDate getEngravedOn() {
    return engravedOn;
  }

  public void setEngravedOn(LocalDate engravedOn) {
    this.engravedOn = engravedOn;
  }

  public String getEngraver() {
    return engraver;
  }

  public void setEngraver(String engraver) {
    this.engraver = engraver;
  }

  public String getFilingNumber() {
    return filingNumber;
  }

  public void setFilingNumber(String filingNumber) {
    this.filingNumber = filingNumber;
  }

  public String getIssuingAuthority() {
    return issuingAuthority;
  }

  public void setIssuingAuthority(String issuingAuthority) {
    this.issuingAuthority = issuingAuthority;
  }
}
