package cn.oneseal.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a spreadsheet (XLSX) of one sheet, to be filled row by row and then given as a file. A
 * text is always kept as a text, whatever it begins with: what somebody typed into a page can never
 * become a formula in the spreadsheet of somebody else. Numbers, days and times of day are cells of
 * their own kind; a moment is to be given as the business time that the reader knows.
 */
public final class Spreadsheet {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What the format holds in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;

  private final String title;
  private final List<String> headings;
  private final List<List<Object>> rows = new ArrayList<>();

  /** Begins a sheet, by its title and the headings of its columns. */
  public Spreadsheet(String title, List<String> headings) {
    this.title = title;
    this.headings = List.copyOf(headings);
  }

  /** Adds a row: texts, numbers, days, times of a day; null leaves a cell empty. */
  public Spreadsheet row(Object... cells) {
    rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
    return this;
  }

  /** Returns the file, by a name without its ending. */
  public FileDownload file(String name) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, "OneSeal", "1.0")) {
      write(workbook.newWorksheet(title));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FileDownload(name + ".xlsx", MEDIA_TYPE, content.toByteArray());
  }

  private void write(Worksheet sheet) {
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(0, column, headings.get(column));
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, width(column));
    }
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        write(sheet, row + 1, column, rows.get(row).get(column));
      }
    }
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof LocalDateTime time) {
      sheet.value(row, column, time);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (value != null) {
      sheet.value(row, column, cut(value.toString()));
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /** Chinese characters are about two digits wide. */
  private double width(int column) {
    int widest = headings.get(column).length() * 2;
    for (List<Object> row : rows) {
      if (column < row.size() && row.get(column) != null) {
        widest = Math.max(widest, columns(row.get(column).toString()));
      }
    }
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
  }

  private static int columns(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
