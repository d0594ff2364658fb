package cn.oneseal.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something to know about a batch, by file and line, or by the list and row of a draft.
 *
 * @param file which of the three
 * @param line the line of the file or the row of the list, the first being 1; 0 where the whole is
 *     meant
 * @param field the column or the batch's field; empty where a whole line is meant
 * @param code the rule: key of its message in both languages
 * @param severity whether it stops the import
 * @param args what the message names, shortened
 */
public record Finding(
    Source file, long line, String field, String code, Severity severity, List<String> args) {

  private static final int LONGEST_ARGUMENT = 60;

  /** The three files. */
  public enum Source {
    BATCH,
    ITEMS,
    BODIES
  }

  /** Whether a finding stops the import. */
  public enum Severity {
    ERROR,
    NOTE
  }

  /** Shortens what it names, so that a hostile cell cannot fill a page. */
  public Finding {
    Objects.requireNonNull(file);
    Objects.requireNonNull(field);
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    args = args.stream().map(Finding::shortened).toList();
  }

  /** Makes a finding that stops the batch. */
  public static Finding error(Source file, long line, String field, String code, Object... args) {
    return new Finding(file, line, field, code, Severity.ERROR, texts(args));
  }

  static Finding note(Source file, long line, String field, String code, Object... args) {
    return new Finding(file, line, field, code, Severity.NOTE, texts(args));
  }

  /** Returns whether it stops the import. */
  public boolean stops() {
    return severity == Severity.ERROR;
  }

  private static List<String> texts(Object... args) {
    return Arrays.stream(args).map(String::valueOf).toList();
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_ARGUMENT ? text.substring(0, LONGEST_ARGUMENT) + "…" : text;
  }
}
