package cn.oneseal.calendar;

import java.time.LocalDate;

/** Days as documents write them. */
public final class ChineseDay {

  private ChineseDay() {}

  /** Returns a day such as 2021年1月20日, or null for none. */
  public static String of(LocalDate day) {
    return day == null
        ? null
        : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
