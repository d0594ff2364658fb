package cn.oneseal.web.catalogue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.catalogue.guide.GuideStep;
import cn.oneseal.catalogue.guide.StepKind;
import java.io.Serializable;

/** One row of the steps in the form of a guide. */
public class StepRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private StepKind kind;
  private String name;
  private String responsible;
  private Integer termAmount;
  private TermUnit termUnit = TermUnit.WORKING_DAY;
  private String basis;

  static StepRow of(GuideStep step) {
    StepRow row = new StepRow();
    row.kind = step.kind();
    row.name = step.name();
    row.responsible = step.responsible();
    row.termAmount = step.termAmount();
    row.termUnit = step.termUnit();
    row.basis = step.basis();
    return row;
  }

  GuideStep step() {
    return new GuideStep(kind, name, responsible, termAmount, termUnit, basis);
  }

  public StepKind getKind() {
    return kind;
  }

  public void setKind(StepKind entered) {
    kind = entered;
  }

  public String getName() {
    return name;
  }

  public void setName(String entered) {
    name = entered;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String entered) {
    responsible = entered;
  }

  public Integer getTermAmount() {
    return termAmount;
  }

  public void setTermAmount(Integer entered) {
    termAmount = entered;
  }

  public TermUnit getTermUnit() {
    return termUnit;
  }

  public void setTermUnit(TermUnit entered) {
    termUnit = entered;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String entered) {
    basis = entered;
  }
}
