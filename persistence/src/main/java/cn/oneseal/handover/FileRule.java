package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;
import java.util.Locale;
import java.util.Map;

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
