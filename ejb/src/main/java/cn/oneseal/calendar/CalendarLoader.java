package cn.oneseal.calendar;

import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Loads calendars. No service: no endpoint reaches it, and the feature that calls it has checked
 * the caller's duty and holds the transaction.
 */
@Dependent
public class CalendarLoader {

  /** The calendar that comes with the application. */
  private static final String REFERENCE = "cn-public-holidays-2019-2026.csv";

  private final CalendarRepository calendars;
  private final BusinessClock clock;
  private final Event<CalendarLoaded> loaded;

  /** Works on the calendars, by the business clock. */
  @Inject
  public CalendarLoader(
      CalendarRepository calendars, BusinessClock clock, Event<CalendarLoaded> loaded) {
    this.calendars = calendars;
    this.clock = clock;
    this.loaded = loaded;
  }

  /**
   * Loads a file of notices as a new version. A notice that is loaded again replaces the one of the
   * same year as a whole; the others stay.
   *
   * @param csv the file
   * @param source its name, kept with the version
   * @param by the account that loads it
   * @return the calendar now in force
   * @throws Refusal with the first finding, if the file has any; nothing is loaded then
   */
  public WorkCalendar load(byte[] csv, String source, String by) {
    calendars.lockForLoading();
    CalendarCsv.Content content = CalendarCsv.read(csv);
    if (!content.isSound()) {
      throw refusal(content.findings().get(0));
    }
    Optional<WorkCalendar> before = calendars.newest().map(CalendarVersion::toWorkCalendar);
    before
        .flatMap(calendar -> calendar.namedElsewhere(content.days()))
        .ifPresent(
            day -> {
              throw Refusal.of("calendar-day-of-another-notice", day.date()).onField("date");
            });
    CalendarVersion version =
        CalendarVersion.following(
            before, calendars.count() + 1, content.days(), clock.now(), by, source);
    calendars.add(version);
    loaded.fire(new CalendarLoaded(version.id()));
    return version.toWorkCalendar();
  }

  /** Loads the calendar that comes with the application, unless one was loaded before. */
  public void loadReferenceIfNone(String by) {
    calendars.lockForLoading();
    if (calendars.newestId().isPresent()) {
      return;
    }
    try (InputStream file =
        CalendarRepository.class.getResourceAsStream("/reference/" + REFERENCE)) {
      load(file.readAllBytes(), REFERENCE, by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal refusal(CalendarFinding finding) {
    Refusal refusal = Refusal.of(finding.rule().code(), finding.line(), finding.value());
    return finding.field().isEmpty() ? refusal : refusal.onField(finding.field());
  }
}
