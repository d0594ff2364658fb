package cn.oneseal.catalogue.guide;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;

/** One material that an applicant hands in (R3). In a draft anything may be missing. */
@Embeddable
public class GuideMaterial implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_COPIES = 100;

  /** Whether everybody hands it in. */
  public enum Need {
    REQUIRED,
    WHERE_APPLICABLE
  }

  /** In which form. */
  public enum Form {
    ORIGINAL,
    COPY,
    ORIGINAL_AND_COPY,
    ELECTRONIC
  }

  /** Where it comes from. */
  public enum Source {
    APPLICANT,
    AUTHORITY,
    OTHER
  }

  private String name;

  @Enumerated(EnumType.STRING)
  private Need need;

  @Enumerated(EnumType.STRING)
  private Form form;

  private Integer copies;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String basis;

  @Column(name = "acceptance_standard")
  private String acceptanceStandard;

  /** For JPA. */
  protected GuideMaterial() {}

  /** Describes a material; blanks are taken for missing. */
  public GuideMaterial(
      String name,
      Need need,
      Form form,
      Integer copies,
      Source source,
      String basis,
      String acceptanceStandard) {
    this.name = Texts.optional("materials", name, 200);
    this.need = need;
    this.form = form;
    this.copies = copies;
    this.source = source;
    this.basis = Texts.optional("materials", basis, 500);
    this.acceptanceStandard = Texts.optional("materials", acceptanceStandard, 1000);
    if (copies != null && (copies < 0 || copies > MOST_COPIES)) {
      throw Refusal.of("out-of-range", 0, MOST_COPIES).onField("materials");
    }
  }

  /** Returns all that keeps the material, the nth of its guide, from being published. */
  List<Refusal> findings(int nth) {
    Cells cells = new Cells("materials", "guide-material-incomplete", "#material.", nth);
    cells.needs("NAME", name);
    cells.needs("NEED", need);
    cells.needs("FORM", form);
    cells.needs("COPIES", copies);
    cells.needs("SOURCE", source);
    cells.needs("BASIS", basis);
    cells.needs("STANDARD", acceptanceStandard);
    return cells.findings();
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns whether everybody hands it in. */
  public Need need() {
    return need;
  }

  /** Returns the form. */
  public Form form() {
    return form;
  }

  /** Returns how many copies. */
  public Integer copies() {
    return copies;
  }

  /** Returns where it comes from. */
  public Source source() {
    return source;
  }

  /** Returns the provision that asks for it. */
  public String basis() {
    return basis;
  }

  /** Returns what it must fulfil to be accepted. */
  public String acceptanceStandard() {
    return acceptanceStandard;
  }
}
