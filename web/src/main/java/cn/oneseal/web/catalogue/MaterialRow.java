package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.guide.GuideMaterial;
import java.io.Serializable;

/** One row of the materials in the form of a guide. */
public class MaterialRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private GuideMaterial.Need need = GuideMaterial.Need.REQUIRED;
  private GuideMaterial.Form form;
  private Integer copies = 1;
  private GuideMaterial.Source source;
  private String basis;
  private String acceptanceStandard;

  static MaterialRow of(GuideMaterial material) {
    MaterialRow row = new MaterialRow();
    row.name = material.name();
    row.need = material.need();
    row.form = material.form();
    row.copies = material.copies();
    row.source = material.source();
    row.basis = material.basis();
    row.acceptanceStandard = material.acceptanceStandard();
    return row;
  }

  GuideMaterial material() {
    return new GuideMaterial(name, need, form, copies, source, basis, acceptanceStandard);
  }

  public String getName() {
    return name;
  }

  public void setName(String entered) {
    name = entered;
  }

  public GuideMaterial.Need getNeed() {
    return need;
  }

  public void setNeed(GuideMaterial.Need entered) {
    need = entered;
  }

  public GuideMaterial.Form getForm() {
    return form;
  }

  public void setForm(GuideMaterial.Form entered) {
    form = entered;
  }

  public Integer getCopies() {
    return copies;
  }

  public void setCopies(Integer entered) {
    copies = entered;
  }

  public GuideMaterial.Source getSource() {
    return source;
  }

  public void setSource(GuideMaterial.Source entered) {
    source = entered;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String entered) {
    basis = entered;
  }

  public String getAcceptanceStandard() {
    return acceptanceStandard;
  }

  public void setAcceptanceStandard(String entered) {
    acceptanceStandard = entered;
  }
}
