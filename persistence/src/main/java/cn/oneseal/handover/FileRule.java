package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which files can be handed over: by the ending of the name, and by size. */
public final class FileRule {

  /** The largest file, in bytes: 20 MB. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry("doc", "application/msword"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("ofd", "application/ofd"),
          Map.entry("txt", "text/plain"),
          Map.entry("csv", "text/csv"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("zip", "application/zip"));

  /** Linux, macOS (both byte orders) and Java programs, and scripts. */
  private static final List<String> PROGRAMS =
      List.of(
          "\177ELF",
          "\u00FE\u00ED\u00FA",
          "\u00CF\u00FA\u00ED\u00FE",
          "\u00CA\u00FE\u00BA\u00BE",
          "#!");

  /** What a browser would take for a page if it were asked to guess. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*<(?:!doctype\\s+html|html|head|body|script|svg|iframe)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private FileRule() {}

  /** Returns the bare name, without folders or control characters; refuses none and too long. */
  public static String requireName(String given) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\p{Cntrl}", "").strip();
    if (name.isEmpty()) {
      throw Refusal.of("required").onField("file");
    }
    if (name.length() > LONGEST_NAME) {
      throw Refusal.of("too-long", LONGEST_NAME).onField("file");
    }
    return name;
  }

  /** Returns the media type that a name's ending stands for; refuses every other ending. */
  public static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = name.contains(".") ? TYPES.get(ending) : null;
    if (type == null) {
      throw Refusal.of("file-type-not-allowed", name).onField("file");
    }
    return type;
  }

  /** Refuses a program or a page under the name of a paper: what the content begins with tells. */
  public static void requireNoProgram(String name, byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
    boolean program =
        PROGRAMS.stream().anyMatch(head::startsWith)
            || (head.startsWith("MZ") && head.indexOf(0) > 0)
            || PAGE.matcher(head.startsWith(BYTE_ORDER_MARK) ? head.substring(3) : head)
                .lookingAt();
    if (program) {
      throw Refusal.of("file-active", name).onField("file");
    }
  }

  /** Refuses an empty file and one beyond the limit. */
  public static void requireSize(long size) {
    if (size < 1) {
      throw Refusal.of("file-empty").onField("file");
    }
    if (size > LARGEST) {
      throw Refusal.of("file-too-large", LARGEST / 1024 / 1024).onField("file");
    }
  }
}
