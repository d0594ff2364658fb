package cn.oneseal.sealing;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A custodian's standing authorisation: the decisions of an item are sealed as soon as they are
 * resolved, on his order, while it lasts and while he is custodian.
 */
@Entity
@Table(name = "sealing_authorisation")
public class SealingAuthorisation extends Aggregate {

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "body_id")
  private Long bodyId;

  @Column(name = "official_id")
  private Long officialId;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String paper;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected SealingAuthorisation() {}

  /** Authorises, from today on, by a written paper. */
  public SealingAuthorisation(
      long itemId,
      long bodyId,
      long officialId,
      LocalDate today,
      LocalDate until,
      String paper,
      Instant at,
      String by) {
    if (until != null && until.isBefore(today)) {
      throw Refusal.of("dates-out-of-order", today, until).onField("endsOn");
    }
    this.itemId = itemId;
    this.bodyId = bodyId;
    this.officialId = officialId;
    this.beginsOn = today;
    this.endsOn = until;
    this.paper = Texts.required("authorisationPaper", paper, 200);
    this.recordedAt = at;
    this.recordedBy = by;
  }

  /** Ends it at once; what was sealed by it before stays sealed. Ended twice, the first counts. */
  public void end(Instant at, String by) {
    if (endedAt == null) {
      endedAt = at;
      endedBy = by;
    }
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body whose decisions it seals. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the custodian. */
  public long officialId() {
    return officialId;
  }

  /** Returns the paper that gives it. */
  public String paper() {
    return paper;
  }
}
