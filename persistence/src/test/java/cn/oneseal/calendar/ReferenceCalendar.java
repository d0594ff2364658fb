package cn.oneseal.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The calendar that the application loads at its first start: the notices of 2019 to 2026. */
final class ReferenceCalendar {
  static final List<CalendarDay> DAYS = read();
  static final WorkCalendar CALENDAR = new WorkCalendar("2019-2026", DAYS);

  private ReferenceCalendar() {}

  private static List<CalendarDay> read() {
    try (InputStream file =
        ReferenceCalendar.class.getResourceAsStream(
            "/reference/cn-public-holidays-2019-2026.csv")) {
      CalendarCsv.Content content = CalendarCsv.read(file);
      if (!content.isSound()) {
        throw new IllegalStateException(content.findings().toString());
      }
      return content.days();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
