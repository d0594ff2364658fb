package cn.oneseal.seal;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;

/** Checks the numbers and days that officials enter about seals. */
final class Entered {

  private Entered() {}

  static int between(String field, Integer number, int least, int most) {
    if (number == null) {
      throw Refusal.of("required").onField(field);
    }
    if (number < least || number > most) {
      throw Refusal.of("out-of-range", least, most).onField(field);
    }
    return number;
  }

  static LocalDate between(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day == null) {
      throw Refusal.of("required").onField(field);
    }
    if (day.isBefore(earliest)) {
      throw Refusal.of("dates-out-of-order", earliest, day).onField(field);
    }
    if (day.isAfter(latest)) {
      throw Refusal.of("dates-out-of-order", day, latest).onField(field);
    }
    return day;
  }
}
