package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An official on leave, by day, in writing. His duties rest; the substitute named, one of the same
 * body, holds them on those days under his own name. Without a substitute they show as a gap.
 */
@Entity
@Table(name = "absence")
public class Absence extends Aggregate {

  private static final int LONGEST_PAPER = 200;
  private static final int MOST_DAYS = 366;

  @Column(name = "official_id")
  private Long officialId;

  @Column(name = "substitute_id")
  private Long substituteId;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String paper;

  @Enumerated(EnumType.STRING)
  private AbsenceState state;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  /** For JPA. */
  protected Absence() {}

  /**
   * Asks for an absence, from today on or later.
   *
   * @param substitute who stands in, or null for nobody
   * @param paper the written leave, by title or number
   */
  public Absence(
      Official official,
      Official substitute,
      LocalDate firstDay,
      LocalDate lastDay,
      String paper,
      Written written) {
    requireDays(firstDay, lastDay, written.today());
    this.officialId = official.id();
    this.beginsOn = firstDay;
    this.endsOn = lastDay;
    this.paper = Texts.required("leavePaper", paper, LONGEST_PAPER);
    if (substitute != null) {
      requireFit(official, substitute, lastDay);
      this.substituteId = substitute.id();
    }
    this.state = AbsenceState.ASKED;
    this.recordedAt = Objects.requireNonNull(written.at());
    this.recordedBy = Objects.requireNonNull(written.by());
  }

  /**
   * Who writes something, and when.
   *
   * @param today the business day
   * @param at the business moment
   * @param by the account
   */
  public record Written(LocalDate today, Instant at, String by) {}

  private static void requireDays(LocalDate firstDay, LocalDate lastDay, LocalDate today) {
    if (firstDay == null) {
      throw Refusal.of("required").onField("beginsOn");
    }
    if (lastDay == null) {
      throw Refusal.of("required").onField("endsOn");
    }
    if (firstDay.isBefore(today)) {
      throw Refusal.of("appointment-not-back-dated", today).onField("beginsOn");
    }
    if (lastDay.isBefore(firstDay)) {
      throw Refusal.of("dates-out-of-order", firstDay, lastDay).onField("endsOn");
    }
    if (ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS) {
      throw Refusal.of("absence-too-long", MOST_DAYS).onField("endsOn");
    }
  }

  private static void requireFit(Official official, Official substitute, LocalDate lastDay) {
    if (substitute.id().equals(official.id())) {
      throw Refusal.of("substitute-self").onField("substitute");
    }
    if (substitute.bodyId() != official.bodyId()) {
      throw Refusal.of("substitute-of-body-only").onField("substitute");
    }
    if (!substitute.isThereOn(lastDay)) {
      throw Refusal.of("official-left", substitute.lastDay()).onField("substitute");
    }
  }

  /** Confirms it; from then on it changes who holds the duties. */
  public void confirm(Written written) {
    requireAsked();
    // Nobody's duties change backwards.
    if (beginsOn.isBefore(written.today())) {
      throw Refusal.of("absence-begun", beginsOn);
    }
    decide(AbsenceState.CONFIRMED, written);
  }

  /** Refuses it. */
  public void refuse(Written written) {
    requireAsked();
    decide(AbsenceState.REFUSED, written);
  }

  /** Takes it back before it begins, or while it is only asked for. */
  public void withdraw(Written written) {
    if (state != AbsenceState.ASKED
        && (state != AbsenceState.CONFIRMED || !beginsOn.isAfter(written.today()))) {
      throw Refusal.of("absence-decided");
    }
    decide(AbsenceState.WITHDRAWN, written);
  }

  /**
   * Ends a confirmed absence with an earlier last day, today or later: he is back the day after.
   */
  public void endEarly(LocalDate lastDay, LocalDate today) {
    if (state != AbsenceState.CONFIRMED || endsOn.isBefore(today)) {
      throw Refusal.of("absence-decided");
    }
    if (lastDay.isBefore(today) || lastDay.isBefore(beginsOn) || lastDay.isAfter(endsOn)) {
      throw Refusal.of(
              "absence-ends-earlier-only", today.isAfter(beginsOn) ? today : beginsOn, endsOn)
          .onField("endsOn");
    }
    endsOn = lastDay;
  }

  /** Ends with an official's last day, whichever of the two leaves. */
  public void endsWith(LocalDate lastDay, Written written) {
    if (state != AbsenceState.ASKED && state != AbsenceState.CONFIRMED) {
      return;
    }
    if (lastDay.isBefore(beginsOn)) {
      decide(AbsenceState.WITHDRAWN, written);
    } else if (lastDay.isBefore(endsOn)) {
      endsOn = lastDay;
    }
  }

  private void requireAsked() {
    if (state != AbsenceState.ASKED) {
      throw Refusal.of("absence-decided");
    }
  }

  private void decide(AbsenceState decided, Written written) {
    state = decided;
    decidedAt = written.at();
    decidedBy = written.by();
  }

  /** Returns whether both have a day in common. */
  public boolean overlaps(Absence other) {
    return !beginsOn.isAfter(other.endsOn) && !other.beginsOn.isAfter(endsOn);
  }

  /** Returns who is away. */
  public long officialId() {
    return officialId;
  }

  /** Returns who stands in, or null. */
  public Long substituteId() {
    return substituteId;
  }

  /** Returns the first day. */
  public LocalDate beginsOn() {
    return beginsOn;
  }

  /** Returns the last day. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Returns the written leave. */
  public String paper() {
    return paper;
  }

  /** Returns how far it is decided. */
  public AbsenceState state() {
    return state;
  }

  /** Returns the account that entered it. */
  public String recordedBy() {
    return recordedBy;
  }
}
