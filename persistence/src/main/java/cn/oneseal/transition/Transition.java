package cn.oneseal.transition;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
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
  private int months;
  private String plan;

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
    lasts(months, calendar);
  }

  private void lasts(int wholeMonths, WorkCalendar calendar) {
    Deadline end = calendar.deadline(startsOn, wholeMonths, TermUnit.MONTH);
    months = wholeMonths;
    endsOn = end.due();
    provisional = end.provisional();
  }

  /**
   * Makes the period longer by so many months, counted from its first day; only while it runs, and
   * only by an instrument, and its provision where it has several.
   */
  public TransitionExtension extend(
      Instrument by,
      String provision,
      int moreMonths,
      LocalDate today,
      WorkCalendar calendar,
      Recorded recorded) {
    requireRunning(today);
    if (moreMonths < 1 || moreMonths > 12) {
      throw Refusal.of("amount-out-of-range", 1, 12).onField("months").byClause(CLAUSE);
    }
    LocalDate before = endsOn;
    lasts(months + moreMonths, calendar);
    return new TransitionExtension(this, by.id(), provision, moreMonths, before, recorded);
  }

  /** Sets the plan of the mentoring; until the period ends. */
  public void plan(String text, LocalDate today) {
    requireRunning(today);
    plan = Texts.required("plan", text, 4000);
  }

  private void requireRunning(LocalDate today) {
    if (!runsOn(today)) {
      throw Refusal.of("transition-ended", endsOn).byClause(CLAUSE);
    }
  }

  /** Names who of the former body mentors whom; until the period ends, and no pair twice. */
  public Mentorship pair(long mentor, long trainee, LocalDate today, Instant at, String by) {
    requireRunning(today);
    if (mentorships.stream().anyMatch(m -> m.concerns(trainee) && m.mentorOfficialId() == mentor)) {
      throw Refusal.of("mentor-named-already").onField("mentor").byClause(CLAUSE);
    }
    Mentorship mentorship = new Mentorship(this, mentor, trainee, at, by);
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

  /** Returns its length in months. */
  public int months() {
    return months;
  }

  /** Returns the plan of the mentoring, or null. */
  public String plan() {
    return plan;
  }

  /** Returns the named pairs. */
  public List<Mentorship> pairs() {
    return List.copyOf(mentorships);
  }
}
