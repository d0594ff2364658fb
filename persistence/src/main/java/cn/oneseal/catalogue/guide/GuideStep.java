package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;

/** One step of a guide's procedure (R3). In a draft anything may be missing. */
@Embeddable
public class GuideStep implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  private String name;
  private String responsible;

  @Column(name = "term_amount")
  private Integer termAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "term_unit")
  private TermUnit termUnit;

  private String basis;

  /** For JPA. */
  protected GuideStep() {}

  /**
   * Describes a step; blanks are taken for missing.
   *
   * @param termAmount how long it may take; 0 is on the spot
   */
  public GuideStep(
      StepKind kind,
      String name,
      String responsible,
      Integer termAmount,
      TermUnit termUnit,
      String basis) {
    this.kind = kind;
    this.name = Texts.optional("steps", name, 200);
    this.responsible = Texts.optional("steps", responsible, 200);
    this.termAmount = termAmount;
    this.termUnit = termUnit;
    this.basis = Texts.optional("steps", basis, 500);
    int longest = (termUnit == null ? TermUnit.WORKING_DAY : termUnit).longest();
    if (termAmount != null && (termAmount < 0 || termAmount > longest)) {
      throw Refusal.of("out-of-range", 0, longest).onField("steps");
    }
  }

  /** Returns all that keeps the step, the nth of its guide, from being published. */
  List<Refusal> findings(int nth) {
    Cells cells = new Cells("steps", "guide-step-incomplete", "#step.", nth);
    cells.needs("KIND", kind);
    cells.needs("NAME", name);
    cells.needs("RESPONSIBLE", responsible);
    cells.needs("TERM", termAmount);
    cells.needs("UNIT", termUnit);
    if (kind != null && kind.citesBasis() && basis == null) {
      cells.add(Refusal.of("guide-step-without-basis", nth, "#stepKind." + kind));
    }
    return cells.findings();
  }

  /** Returns what happens. */
  public StepKind kind() {
    return kind;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns who does it. */
  public String responsible() {
    return responsible;
  }

  /** Returns how long it may take; 0 is on the spot. */
  public Integer termAmount() {
    return termAmount;
  }

  /** Returns the unit of that. */
  public TermUnit termUnit() {
    return termUnit;
  }

  /** Returns both, or null where one is missing. */
  public Term term() {
    return Term.of(termAmount, termUnit);
  }

  /** Returns the provision that requires it, or null where none has to. */
  public String basis() {
    return basis;
  }
}
