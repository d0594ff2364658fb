package cn.oneseal.calendar;

import cn.oneseal.calendar.CalendarFinding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a calendar file: columns {@code date,day,name,notice_year}, in any order, others ignored.
 * All findings of a file are told at once, by line; a file with findings gives no days at all.
 */
public final class CalendarCsv {

  /** The largest file that is read, in bytes. Thirty years of notices are a tenth of it. */
  public static final int LARGEST_FILE = 1 << 20;

  private static final List<String> COLUMNS = List.of("date", "day", "name", "notice_year");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final String FORMULA_STARTS = "=+-@";

  private final List<CalendarDay> days = new ArrayList<>();
  private final List<CalendarFinding> findings = new ArrayList<>();
  private final Map<LocalDate, Long> lineOfDate = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  private CalendarCsv() {}

  /**
   * What a file holds.
   *
   * @param days the days it names; empty if there are findings
   * @param findings what is wrong with it, in the order of its lines
   */
  public record Content(List<CalendarDay> days, List<CalendarFinding> findings) {
    /** Takes copies. */
    public Content {
      days = List.copyOf(days);
      findings = List.copyOf(findings);
    }

    /** Whether the file can be loaded. */
    public boolean isSound() {
      return findings.isEmpty();
    }
  }

  /**
   * Reads a file to its end, or to its size limit.
   *
   * @throws UncheckedIOException only if the stream itself fails; whatever is wrong with the
   *     content is a finding
   */
  public static Content read(InputStream file) {
    try {
      return read(file.readNBytes(LARGEST_FILE + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file that is already in memory. */
  public static Content read(byte[] file) {
    CalendarCsv csv = new CalendarCsv();
    csv.readAll(file);
    return new Content(csv.findings.isEmpty() ? csv.days : List.of(), csv.findings);
  }

  private void readAll(byte[] file) {
    if (file.length > LARGEST_FILE) {
      find(0, "", Rule.TOO_LARGE, "");
      return;
    }
    String text = decode(file);
    if (text == null) {
      return;
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext() || !readHeading(records.next())) {
        find(1, "", Rule.COLUMN_MISSING, String.join(",", COLUMNS));
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        readDay(line, records.next());
        line = parser.getCurrentLineNumber() + 1;
      }
      if (days.isEmpty() && findings.isEmpty()) {
        find(0, "", Rule.NO_DAYS, "");
      }
    } catch (UncheckedIOException | CSVException e) {
      // The message of the parser is not shown: it speaks of tokens, not of the file.
      find(line, "", Rule.NOT_CSV, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String decode(byte[] file) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    boolean sound = !strict.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (!sound) {
      long linesBefore = text.chars().filter(c -> c == '\n').count();
      find(linesBefore + 1, "", Rule.NOT_UTF_8, "");
      return null;
    }
    // Spreadsheets write a byte order mark; it says nothing that we don't demand anyway.
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private boolean readHeading(CSVRecord heading) {
    for (int i = 0; i < heading.size(); i++) {
      if (columns.put(heading.get(i).strip(), i) != null && COLUMNS.contains(heading.get(i))) {
        return false;
      }
    }
    return columns.keySet().containsAll(COLUMNS);
  }

  private void readDay(long line, CSVRecord cells) {
    if (cells.size() == 1 && cells.get(0).isBlank()) {
      return;
    }
    if (cells.size() != columns.size()) {
      find(line, "", Rule.CELLS_MISSING, String.valueOf(cells.size()));
      return;
    }
    int before = findings.size();
    LocalDate date = readDate(line, cell(cells, "date"));
    DayMark mark = readMark(line, cell(cells, "day"));
    String name = readName(line, cell(cells, "name"));
    int noticeYear = readYear(line, cell(cells, "notice_year"));
    if (findings.size() > before) {
      return;
    }
    if (!CalendarDay.canBeNamedBy(noticeYear, date)) {
      find(line, "date", Rule.DAY_OUTSIDE_NOTICE, date.toString());
    } else if (lineOfDate.putIfAbsent(date, line) != null) {
      find(line, "date", Rule.DAY_TWICE, date.toString());
    } else {
      days.add(new CalendarDay(date, mark, name, noticeYear));
    }
  }

  private String cell(CSVRecord cells, String column) {
    return cells.get(columns.get(column)).strip();
  }

  private LocalDate readDate(long line, String cell) {
    try {
      return LocalDate.parse(cell, DATE);
    } catch (DateTimeException e) {
      find(line, "date", Rule.NOT_A_DATE, cell);
      return null;
    }
  }

  private DayMark readMark(long line, String cell) {
    return switch (cell) {
      case "work" -> DayMark.WORK;
      case "off" -> DayMark.OFF;
      default -> {
        find(line, "day", Rule.NOT_WORK_OR_OFF, cell);
        yield null;
      }
    };
  }

  private String readName(long line, String cell) {
    if (cell.isEmpty() || cell.length() > CalendarDay.LONGEST_NAME) {
      find(line, "name", Rule.NAME_LENGTH, cell);
    } else if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
      find(line, "name", Rule.FORMULA, cell);
    }
    return cell;
  }

  private int readYear(long line, String cell) {
    int year = cell.matches("[0-9]{4}") ? Integer.parseInt(cell) : 0;
    if (year < WorkCalendar.FIRST_YEAR || year > WorkCalendar.LAST_YEAR) {
      find(line, "notice_year", Rule.NOT_A_YEAR, cell);
    }
    return year;
  }

  private void find(long line, String field, Rule rule, String value) {
    findings.add(new CalendarFinding(line, field, rule, value));
  }
}
