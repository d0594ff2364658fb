package cn.oneseal.document.verify;

import cn.oneseal.calendar.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The findings as they come. */
final class Report {

  /** More than these of one kind say nothing more. */
  private static final int MOST = 200;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(BusinessClock.ZONE);

  private final List<Finding> findings = new ArrayList<>();

  void passed(String code, Object... arguments) {
    add(code, Finding.Level.PASSED, arguments);
  }

  void note(String code, Object... arguments) {
    add(code, Finding.Level.NOTE, arguments);
  }

  void failed(String code, Object... arguments) {
    add(code, Finding.Level.FAILED, arguments);
  }

  void failed(Rejection rejection) {
    findings.add(rejection.finding());
  }

  /** Adds one of two findings. */
  void check(boolean right, String passed, String failed, Object... arguments) {
    if (right) {
      passed(passed, arguments);
    } else {
      failed(failed, arguments);
    }
  }

  private void add(String code, Finding.Level level, Object... arguments) {
    if (findings.size() < MOST) {
      findings.add(new Finding(code, level, Arrays.stream(arguments).map(Report::words).toList()));
    }
  }

  private static String words(Object argument) {
    return argument instanceof Instant time ? TIME.format(time) : String.valueOf(argument);
  }

  boolean hasFailed() {
    return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.FAILED);
  }

  List<Finding> findings() {
    return findings;
  }
}
