package cn.oneseal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/** One day as a holiday notice of the State Council names it. Immutable. */
@Embeddable
public class CalendarDay {

  /** The longest name that is accepted, in characters. */
  public static final int LONGEST_NAME = 100;

  @Column(name = "day", nullable = false)
  private LocalDate date;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private DayMark mark;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "notice_year", nullable = false)
  private int noticeYear;

  /** For JPA only. */
  protected CalendarDay() {}

  /**
   * A day of a notice.
   *
   * @param date the day
   * @param mark worked or off
   * @param name the holiday it belongs to, also for the make-up days around it
   * @param noticeYear the year of the notice, which is not always the year of the day: the notice
   *     of 2019 begins with 2018-12-29
   * @throws IllegalArgumentException if the name is blank or too long, or the day is one that the
   *     notice of that year cannot name
   */
  public CalendarDay(LocalDate date, DayMark mark, String name, int noticeYear) {
    this.date = Objects.requireNonNull(date, "date");
    this.mark = Objects.requireNonNull(mark, "mark");
    this.name = Objects.requireNonNull(name, "name");
    this.noticeYear = noticeYear;
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "name: must have 1 to " + LONGEST_NAME + " characters, on " + date);
    }
    if (!canBeNamedBy(noticeYear, date)) {
      throw new IllegalArgumentException(
          "notice_year: the notice of " + noticeYear + " cannot name " + date);
    }
  }

  /** Whether the notice of a year can name a day: in that year, or in the December before it. */
  static boolean canBeNamedBy(int noticeYear, LocalDate date) {
    return date.getYear() == noticeYear
        || (date.getYear() == noticeYear - 1 && date.getMonth() == Month.DECEMBER);
  }

  public LocalDate date() {
    return date;
  }

  public DayMark mark() {
    return mark;
  }

  /** The holiday's Chinese name as the notice gives it, for example 春节. */
  public String name() {
    return name;
  }

  public int noticeYear() {
    return noticeYear;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CalendarDay that
        && date.equals(that.date)
        && mark == that.mark
        && name.equals(that.name)
        && noticeYear == that.noticeYear;
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, mark, name, noticeYear);
  }

  @Override
  public String toString() {
    return date + " " + mark + " " + name + " (" + noticeYear + ")";
  }
}
