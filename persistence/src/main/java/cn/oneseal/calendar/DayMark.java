package cn.oneseal.calendar;

/** What a holiday notice says of a day. Days that no notice names follow the week. */
public enum DayMark {
  /** Worked: normally a weekend day that makes up for a holiday (调休). */
  WORK,
  /** Not worked: a public holiday or a day moved next to one. */
  OFF
}
