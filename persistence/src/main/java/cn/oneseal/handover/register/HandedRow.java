package cn.oneseal.handover.register;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a category: an expert, a certificate, a machine, an account (R6, R7, 二（二）). */
@Entity
@Table(name = "handover_row")
public class HandedRow extends Aggregate {

  @Column(name = "entry_id")
  private Long entryId;

  @Column(name = "line_no")
  private int lineNo;

  @Enumerated(EnumType.STRING)
  private RegisterKind kind;

  @ElementCollection
  @CollectionTable(name = "handover_cell", joinColumns = @JoinColumn(name = "row_id"))
  @MapKeyColumn(name = "field")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "value")
  private Map<RegisterField, String> cells = new HashMap<>();

  /** For JPA. */
  protected HandedRow() {}

  /**
   * Makes a row.
   *
   * @param today the last day that a day of the row may be
   */
  public HandedRow(
      long entryId,
      int lineNo,
      RegisterKind kind,
      Map<RegisterField, String> values,
      LocalDate today) {
    this.entryId = entryId;
    this.lineNo = lineNo;
    this.kind = kind;
    this.cells = new HashMap<>(kind.require(values, today));
  }

  /** Returns the edition of a category that it belongs to. */
  public long entryId() {
    return entryId;
  }

  /** Returns its number within the category; numbers of removed rows are not given again. */
  public int lineNo() {
    return lineNo;
  }

  /** Returns its kind. */
  public RegisterKind kind() {
    return kind;
  }

  /** Returns its values. */
  public Map<RegisterField, String> cells() {
    return Map.copyOf(cells);
  }

  /** Returns whether another row says the same thing or names the same one. */
  boolean isSameAs(HandedRow other) {
    return kind == other.kind && identity().equals(other.identity());
  }

  private List<String> identity() {
    return kind.identity(cells);
  }
}
