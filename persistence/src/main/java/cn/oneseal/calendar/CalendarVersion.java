package cn.oneseal.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One loading of the working calendar, whole: the days of all notices known then. Never changed
 * afterwards, so that a deadline computed with it can be explained years later.
 */
@Entity
@Table(name = "calendar_version")
public class CalendarVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_version_seq")
  @SequenceGenerator(
      name = "calendar_version_seq",
      sequenceName = "calendar_version_seq",
      allocationSize = 1)
  private Long id;

  @Column(name = "label", nullable = false, unique = true)
  private String label;

  @Column(name = "loaded_at", nullable = false)
  private Instant loadedAt;

  @Column(name = "loaded_by", nullable = false)
  private String loadedBy;

  @Column(name = "source", nullable = false)
  private String source;

  @ElementCollection
  @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "version_id"))
  private Set<CalendarDay> days;

  /** For JPA only. */
  protected CalendarVersion() {}

  /**
   * A new version.
   *
   * @param label the name that deadlines show, unique
   * @param loadedAt when it was loaded, business time
   * @param loadedBy the account that loaded it
   * @param source where the facts come from, for example the file's name
   * @param days all days of all notices known
   * @throws IllegalArgumentException if a text is blank, there are no days, or one is named twice
   */
  public CalendarVersion(
      String label,
      Instant loadedAt,
      String loadedBy,
      String source,
      Collection<CalendarDay> days) {
    this.label = requireText("label", label);
    this.loadedAt = Objects.requireNonNull(loadedAt, "loadedAt");
    this.loadedBy = requireText("loadedBy", loadedBy);
    this.source = requireText("source", source);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("days: a calendar names at least one day");
    }
    this.days = new HashSet<>(days);
    // Made only for its check: no day twice.
    var unused = new WorkCalendar(label, days);
  }

  /**
   * The version that follows another: its notices, those loaded now in place of the same years'.
   * Its label tells the years and the how many-th version it is: {@code 2019-2026/1}.
   *
   * @param before the calendar in force until now, if any
   * @param number the how many-th version this is
   * @param reloaded the days of the notices loaded now
   * @param loadedAt when, business time
   * @param loadedBy the account that loads it
   * @param source where the facts come from
   */
  public static CalendarVersion following(
      Optional<WorkCalendar> before,
      long number,
      Collection<CalendarDay> reloaded,
      Instant loadedAt,
      String loadedBy,
      String source) {
    Collection<CalendarDay> all = before.map(known -> known.daysWith(reloaded)).orElse(reloaded);
    IntSummaryStatistics years = all.stream().mapToInt(CalendarDay::noticeYear).summaryStatistics();
    String label = years.getMin() + "-" + years.getMax() + "/" + number;
    return new CalendarVersion(label, loadedAt, loadedBy, source, all);
  }

  private static String requireText(String field, String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(field + ": must not be blank");
    }
    return text;
  }

  public Long id() {
    return id;
  }

  public String label() {
    return label;
  }

  public Instant loadedAt() {
    return loadedAt;
  }

  public String loadedBy() {
    return loadedBy;
  }

  public String source() {
    return source;
  }

  /** The days of all notices known to this version. */
  public Set<CalendarDay> days() {
    return Set.copyOf(days);
  }

  /** The calendar to count with. */
  public WorkCalendar toWorkCalendar() {
    return new WorkCalendar(label, days);
  }
}
