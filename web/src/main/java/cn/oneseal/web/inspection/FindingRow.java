package cn.oneseal.web.inspection;

import cn.oneseal.inspection.visit.Finding;
import java.io.Serializable;

/** A row of the form: one matter and what was found of it. */
public class FindingRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String matter;
  private String standard;
  private boolean conforms = true;
  private String text;

  /** Makes a row of a matter. */
  FindingRow(String matter, String standard) {
    this.matter = matter;
    this.standard = standard;
  }

  /** Returns whether nothing was entered. */
  boolean isBlank() {
    return (matter == null || matter.isBlank()) && (text == null || text.isBlank());
  }

  /** Returns what was found. */
  Finding finding() {
    return new Finding(matter, standard, conforms, text);
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String entered) {
    matter = entered;
  }

  public String getStandard() {
    return standard;
  }

  public void setStandard(String entered) {
    standard = entered;
  }

  public boolean isConforms() {
    return conforms;
  }

  public void setConforms(boolean entered) {
    conforms = entered;
  }

  public String getText() {
    return text;
  }

  public void setText(String entered) {
    text = entered;
  }
}
