package cn.oneseal.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The batch file: one field a line, each once but the instruments and the counts by section. */
final class BatchSheet {

  static final String DEPARTMENTS = "transferred_in_departments";
  static final String TRANSFERRED = "transferred_in_items";
  static final String RETURNED = "returned_items";
  static final String SECTION = "section_items";

  private static final String INSTRUMENT = "instrument";
  private static final List<String> ONCE =
      List.of(
          "title",
          "issuer",
          "issued_on",
          "batch_no",
          DEPARTMENTS,
          TRANSFERRED,
          RETURNED,
          "handover_due",
          "handover_day_rule",
          "transition_months",
          "post_certificate_inspection_months",
          "policy_document_working_days");
  private static final Set<String> REPEATED = Set.of(INSTRUMENT, SECTION);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_NUMBER = 100;

  private final List<Finding> findings;
  private final Map<String, CsvTable.Row> once = new HashMap<>();
  private final List<CsvTable.Row> sections = new ArrayList<>();
  private final List<BatchDraft.Citation> instruments = new ArrayList<>();

  private BatchSheet(List<Finding> findings) {
    this.findings = findings;
  }

  static BatchSheet read(byte[] file, List<Finding> findings) {
    BatchSheet sheet = new BatchSheet(findings);
    int before = findings.size();
    for (CsvTable.Row row :
        CsvTable.read(Finding.Source.BATCH, file, List.of("field", "value", "clause"), findings)) {
      sheet.take(row);
    }
    for (String field : ONCE) {
      // A field whose line is already found at fault is not missing besides.
      if (!sheet.once.containsKey(field) && findings.size() == before) {
        sheet.find(0, field, "field-missing", field);
      }
    }
    return sheet;
  }

  private void take(CsvTable.Row row) {
    String field = row.cell("field");
    if (ONCE.contains(field)) {
      if (once.putIfAbsent(field, row) != null) {
        find(row.line(), field, "field-twice", field);
      }
    } else if (!REPEATED.contains(field)) {
      find(row.line(), field, "field-unknown", field);
    } else if (field.equals(SECTION)) {
      sections.add(row);
    } else {
      String number = row.cell("value");
      if (number.length() > LONGEST_NUMBER) {
        find(row.line(), field, "text-too-long", LONGEST_NUMBER);
      } else if (instruments.stream().anyMatch(i -> i.number().equals(number))) {
        find(row.line(), field, "instrument-twice", number);
      } else {
        instruments.add(new BatchDraft.Citation(number, row.cell("clause")));
      }
    }
  }

  /** Returns what the batch sets; null where a field of it is at fault. */
  BatchTerms terms() {
    Integer number = number("batch_no", 1, Integer.MAX_VALUE);
    LocalDate issuedOn = date("issued_on");
    LocalDate due = date("handover_due");
    HandoverDayRule rule = handoverDayRule();
    Integer transition = number("transition_months", 0, BatchTerms.MOST);
    Integer inspection = number("post_certificate_inspection_months", 1, BatchTerms.MOST);
    Integer policy = number("policy_document_working_days", 1, BatchTerms.MOST);
    if (issuedOn != null && due != null && due.isBefore(issuedOn)) {
      find(lineOf("handover_due"), "handover_due", "dates-out-of-order", issuedOn, due);
      return null;
    }
    if (number == null
        || issuedOn == null
        || due == null
        || rule == null
        || transition == null
        || inspection == null
        || policy == null) {
      return null;
    }
    return new BatchTerms(number, issuedOn, due, rule, transition, inspection, policy);
  }

  String title() {
    return text("title", BatchTerms.LONGEST_TITLE);
  }

  String issuer() {
    return text("issuer", BatchTerms.LONGEST_ISSUER);
  }

  List<BatchDraft.Citation> instruments() {
    return instruments;
  }

  /** Returns the numbers that the batch declares; null where one is at fault. */
  BatchDraft.Declared declared() {
    return new BatchDraft.Declared(
        count(DEPARTMENTS), count(TRANSFERRED), count(RETURNED), sections());
  }

  private BatchDraft.Count count(String field) {
    Integer count = number(field, 0, Integer.MAX_VALUE);
    return count == null ? null : new BatchDraft.Count(lineOf(field), count);
  }

  private List<BatchDraft.Section> sections() {
    List<BatchDraft.Section> declared = new ArrayList<>();
    for (CsvTable.Row row : sections) {
      Integer count = number(row, SECTION, 0, Integer.MAX_VALUE);
      if (count != null) {
        declared.add(new BatchDraft.Section(row.line(), row.cell("clause"), count));
      }
    }
    return declared;
  }

  long lineOf(String field) {
    CsvTable.Row row = once.get(field);
    return row == null ? 0 : row.line();
  }

  private String text(String field, int longest) {
    CsvTable.Row row = once.get(field);
    if (row != null && row.cell("value").length() > longest) {
      find(row.line(), field, "text-too-long", longest);
    }
    return row == null ? null : row.cell("value");
  }

  private Integer number(String field, int least, int most) {
    CsvTable.Row row = once.get(field);
    return row == null ? null : number(row, field, least, most);
  }

  private Integer number(CsvTable.Row row, String field, int least, int most) {
    String cell = row.cell("value");
    int value = cell.matches("[0-9]{1,9}") ? Integer.parseInt(cell) : -1;
    if (value < least || value > most) {
      find(row.line(), field, "not-a-number", cell, least, most);
      return null;
    }
    return value;
  }

  private LocalDate date(String field) {
    CsvTable.Row row = once.get(field);
    if (row == null) {
      return null;
    }
    try {
      return LocalDate.parse(row.cell("value"), DATE);
    } catch (DateTimeException e) {
      find(row.line(), field, "not-a-date", row.cell("value"));
      return null;
    }
  }

  private HandoverDayRule handoverDayRule() {
    CsvTable.Row row = once.get("handover_day_rule");
    if (row == null) {
      return null;
    }
    return Arrays.stream(HandoverDayRule.values())
        .filter(rule -> rule.name().equals(row.cell("value")))
        .findFirst()
        .orElseGet(
            () -> {
              find(row.line(), "handover_day_rule", "value-unknown", row.cell("value"));
              return null;
            });
  }

  private void find(long line, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.BATCH, line, field, code, args));
  }
}
