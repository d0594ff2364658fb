package cn.oneseal.persistence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets
 * need to read Chinese. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe: what somebody typed never runs on somebody else's machine.
 */
public final class CsvDownload {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final StringWriter text = new StringWriter();
  private final CSVPrinter printer;

  /** Begins a list by the headings of its columns. */
  public CsvDownload(List<String> headings) {
    try {
      text.append('\uFEFF');
      printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord(headings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; null leaves a cell empty. */
  public CsvDownload row(Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(CsvDownload::cell).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Returns the file, by a name without its ending. */
  public FileDownload file(String name) {
    return new FileDownload(
        name + ".csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(Object value) {
    String shown = value == null ? "" : value.toString();
    return !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
