package cn.oneseal.handover.register;

import cn.oneseal.refusal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the rows of one kind from an uploaded file (UTF-8 CSV whose first line names the fields, in
 * Chinese, English or by their code). All faults are told at once, each by its line; nothing is
 * kept of a file that has one.
 */
public final class RegisterCsv {

  /** The largest file, in bytes; and the most rows. */
  public static final int LARGEST = 1 << 20;

  private static final int MOST_ROWS = 2000;

  private final RegisterKind kind;
  private final LocalDate today;
  private final long entryId;
  private final List<HandedRow> rows;
  private final List<RowFault> faults = new ArrayList<>();
  private int nextLine;

  private RegisterCsv(
      RegisterKind kind, LocalDate today, long entryId, int nextLine, List<HandedRow> rows) {
    this.kind = kind;
    this.today = today;
    this.entryId = entryId;
    this.nextLine = nextLine;
    this.rows = new ArrayList<>(rows);
  }

  /**
   * What a file has: its rows, numbered on from those that the category has, and its faults.
   *
   * @param rows the rows
   * @param faults what is wrong, by line
   */
  public record Read(List<HandedRow> rows, List<RowFault> faults) {

    /** Copies the lists. */
    public Read {
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
    }
  }

  /**
   * A fault of a line.
   *
   * @param line the line of the file, the heading being 1
   * @param refusal what is wrong with it
   */
  public record RowFault(long line, Refusal refusal) {}

  /**
   * Reads a file; one that is no such file at all is refused.
   *
   * @param today the last day that a day of a row may be
   * @param there the rows that the category has already
   */
  public static Read read(
      byte[] file, RegisterKind kind, long entryId, List<HandedRow> there, LocalDate today) {
    if (file.length == 0) {
      throw Refusal.of("file-empty").onField("rows");
    }
    if (file.length > LARGEST) {
      throw Refusal.of("file-too-large", LARGEST >> 20).onField("rows");
    }
    int next = there.stream().mapToInt(HandedRow::lineNo).max().orElse(0) + 1;
    RegisterCsv csv = new RegisterCsv(kind, today, entryId, next, there);
    csv.readAll(decode(file));
    return new Read(csv.rows.subList(there.size(), csv.rows.size()), csv.faults);
  }

  private static String decode(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      // Spreadsheets write a byte order mark.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Refusal.of("register-not-utf-8").onField("rows");
    }
  }

  private void readAll(String text) {
    int before = rows.size();
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Map<RegisterField, Integer> heading = null;
      long line = 1;
      for (CSVRecord record : parser) {
        if (heading == null) {
          heading = heading(record);
        } else if (!isBlank(record)) {
          readRow(line, record, heading);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      if (faults.isEmpty() && rows.size() == before) {
        throw Refusal.of("register-file-without-rows").onField("rows");
      }
    } catch (UncheckedIOException | CSVException e) {
      throw Refusal.of("register-not-csv").onField("rows");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private Map<RegisterField, Integer> heading(CSVRecord cells) {
    Map<RegisterField, Integer> positions = new EnumMap<>(RegisterField.class);
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      Optional<RegisterField> field =
          kind.fields().stream().filter(each -> each.isCalled(name)).findFirst();
      if (field.isEmpty() || positions.put(field.get(), i) != null) {
        throw Refusal.of("register-column-unknown", name, columns()).onField("rows");
      }
    }
    for (RegisterField field : kind.fields()) {
      if (kind.requires(field) && !positions.containsKey(field)) {
        throw Refusal.of("register-column-missing", field.word(), columns()).onField("rows");
      }
    }
    return positions;
  }

  private String columns() {
    return String.join(",", kind.fields().stream().map(RegisterField::word).toList());
  }

  private void readRow(long line, CSVRecord record, Map<RegisterField, Integer> heading) {
    if (rows.size() >= MOST_ROWS) {
      throw Refusal.of("register-too-many-rows", MOST_ROWS).onField("rows");
    }
    try {
      if (record.size() != heading.size()) {
        throw Refusal.of("register-cells-miscounted", record.size(), heading.size());
      }
      Map<RegisterField, String> values = new HashMap<>();
      heading.forEach((field, position) -> values.put(field, record.get(position)));
      HandedRow row = new HandedRow(entryId, nextLine, kind, values, today);
      RowRule.requireNew(row, rows);
      rows.add(row);
      nextLine++;
    } catch (Refusal refusal) {
      faults.add(new RowFault(line, refusal));
    }
  }
}
