package cn.oneseal.transfer.drafting;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import cn.oneseal.transfer.BatchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A number of entries that a batch declares, in total or for a section (R1, 一). */
@Entity
@Table(name = "batch_count")
public class BatchCount extends Aggregate {

  private static final int MOST = 999_999;

  @Column(name = "batch_id")
  private long batchId;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private String clause;
  private int declared;

  /** For JPA. */
  protected BatchCount() {}

  private BatchCount(long batchId, Scope scope, String clause, int declared) {
    this.batchId = batchId;
    this.scope = scope;
    this.clause = clause;
    this.declared = declared;
  }

  /** What is counted. */
  public enum Scope {
    DEPARTMENTS,
    TRANSFERRED_IN,
    RETURNED,
    SECTION
  }

  /** Declares a total. */
  public static BatchCount total(long batchId, Scope scope, int declared) {
    return new BatchCount(batchId, scope, "", declared);
  }

  /** Declares how many items a section has. */
  public static BatchCount section(long batchId, String clause, Integer declared) {
    return new BatchCount(
        batchId,
        Scope.SECTION,
        Texts.required("sectionClause", clause, BatchTerms.LONGEST_CLAUSE),
        TermsForm.within("sectionCount", declared, 0, MOST));
  }

  /** Declares another number. */
  public void declare(String field, Integer number) {
    declared = TermsForm.within(field, number, 0, MOST);
  }

  /** Returns the batch. */
  public long batchId() {
    return batchId;
  }

  /** Returns what is counted. */
  public Scope scope() {
    return scope;
  }

  /** Returns the section's clause; empty for a total. */
  public String clause() {
    return clause;
  }

  /** Returns the number. */
  public int declared() {
    return declared;
  }
}
