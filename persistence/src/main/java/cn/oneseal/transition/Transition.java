package cn.oneseal.transition;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The months in which the former body's staff mentor the bureau's (R11, 二（三）). */
@Entity
@Table(name = "transition")
public class Transition extends Aggregate {

  private static final String CLAUSE = "R11, 二（三）";

  @Column(name = "entry_id")
  private Long entryId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "former_body_id")
  private Long formerBodyId;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private boolean provisional;

  @OneToMany(mappedBy = "transition", cascade = CascadeType.PERSIST)
  private List<Mentorship> mentorships = new ArrayList<>();

  /** For JPA. */
  protected Transition() {}

  /** Opens the period on the handover day; it ends so many months later, by the calendar. */
  public Transition(
      TransitionSubject subject, LocalDate handedOverOn, int months, WorkCalendar calendar) {
    this.entryId = subject.entryId();
    this.itemId = subject.itemId();
    this.formerBodyId = subject.formerBodyId();
    this.startsOn = Objects.requireNonNull(handedOverOn);
    Deadline end = calendar.deadline(handedOverOn, months, TermUnit.MONTH);
    this.endsOn = end.due();
    this.provisional = end.provisional();
  }

  /** Names a mentor of the former body; until the period ends, and nobody twice. */
  public Mentorship nameMentor(long officialId, LocalDate today, Instant at, String by) {
    if (today.isAfter(endsOn)) {
      throw Refusal.of("transition-ended", endsOn).byClause(CLAUSE);
    }
    if (isMentor(officialId)) {
      throw Refusal.of("mentor-named-already").onField("mentor").byClause(CLAUSE);
    }
    Mentorship mentorship = new Mentorship(this, officialId, at, by);
    mentorships.add(mentorship);
    return mentorship;
  }

  /** Returns whether a day lies within the period; its first and its last day do. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** Returns whether an official is named as mentor. */
  public boolean isMentor(long officialId) {
    return mentorships.stream().anyMatch(m -> m.mentorOfficialId() == officialId);
  }

  /** Returns the number of a day within the period, its first day being 1. */
  public long dayNumber(LocalDate day) {
    return ChronoUnit.DAYS.between(startsOn, day) + 1;
  }

  /** Returns how many calendar days follow a day within the period; none once it is over. */
  public long daysLeft(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(day, endsOn));
  }

  /** Returns the entry of the batch. */
  public long entryId() {
    return entryId;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body whose staff mentor. */
  public long formerBodyId() {
    return formerBodyId;
  }

  /** Returns the first day. */
  public LocalDate startsOn() {
    return startsOn;
  }

  /** Returns whether the last day may still move with the holidays of a year to come. */
  public boolean provisional() {
    return provisional;
  }

  /** Returns the last day. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Returns the mentors' officials. */
  public List<Long> mentors() {
    return mentorships.stream().map(Mentorship::mentorOfficialId).toList();
  }
}
