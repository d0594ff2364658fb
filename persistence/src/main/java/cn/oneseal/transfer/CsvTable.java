package cn.oneseal.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One uploaded file as rows: UTF-8, the columns that are meant and no others, no formulas. */
final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@";

  private final Finding.Source source;
  private final List<String> columns;
  private final List<Finding> findings;
  private final List<Row> rows = new ArrayList<>();

  private CsvTable(Finding.Source source, List<String> columns, List<Finding> findings) {
    this.source = source;
    this.columns = columns;
    this.findings = findings;
  }

  /** One line: its number and its cells by column. */
  record Row(long line, Map<String, String> cells) {
    String cell(String column) {
      return cells.get(column);
    }
  }

  /** Reads a file; what is wrong with it is added to the findings, and its line left out. */
  static List<Row> read(
      Finding.Source source, byte[] file, List<String> columns, List<Finding> findings) {
    CsvTable table = new CsvTable(source, columns, findings);
    if (file == null || file.length == 0) {
      table.find(0, "", "file-missing");
    } else if (file.length > BatchFiles.LARGEST_FILE) {
      table.find(0, "", "file-too-large", BatchFiles.LARGEST_FILE >> 20);
    } else {
      table.readAll(file);
    }
    return table.rows;
  }

  private void readAll(byte[] file) {
    String text = decode(file);
    if (text == null) {
      return;
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      Map<String, Integer> heading = records.hasNext() ? heading(records.next()) : heading(null);
      if (heading.isEmpty()) {
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        readRow(line, records.next(), heading);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | CSVException e) {
      // The message of the parser is not shown: it speaks of tokens, not of the file.
      find(line, "", "not-csv");
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
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    boolean sound = !strict.decode(ByteBuffer.wrap(file), out, true).isError();
    String text = out.flip().toString();
    if (!sound || text.indexOf('\0') >= 0) {
      find(text.chars().filter(c -> c == '\n').count() + 1, "", "not-utf-8");
      return null;
    }
    // Spreadsheets write a byte order mark; it says nothing that we don't demand anyway.
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Returns the position of each column; empty where the heading is not what is meant. */
  private Map<String, Integer> heading(CSVRecord cells) {
    Map<String, Integer> positions = new HashMap<>();
    boolean sound = true;
    for (int i = 0; cells != null && i < cells.size(); i++) {
      String name = cells.get(i).strip();
      if (!columns.contains(name)) {
        find(1, "", "column-unknown", name);
        sound = false;
      } else if (positions.put(name, i) != null) {
        find(1, name, "column-twice", name);
        sound = false;
      }
    }
    Set<String> missing = new HashSet<>(columns);
    missing.removeAll(positions.keySet());
    for (String column : columns) {
      if (missing.contains(column)) {
        find(1, column, "column-missing", column);
      }
    }
    return sound && missing.isEmpty() ? positions : Map.of();
  }

  private void readRow(long line, CSVRecord record, Map<String, Integer> heading) {
    if (record.size() == 1 && record.get(0).isBlank()) {
      return;
    }
    if (record.size() != heading.size()) {
      find(line, "", "cells-miscounted", record.size(), heading.size());
      return;
    }
    Map<String, String> cells = new HashMap<>();
    boolean sound = true;
    for (String column : columns) {
      String cell = record.get(heading.get(column)).strip();
      cells.put(column, cell);
      if (cell.isEmpty()) {
        find(line, column, "cell-empty");
        sound = false;
      } else if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
        find(line, column, "formula", cell);
        sound = false;
      }
    }
    if (sound) {
      rows.add(new Row(line, cells));
    }
  }

  private void find(long line, String field, String code, Object... args) {
    findings.add(Finding.error(source, line, field, code, args));
  }
}
