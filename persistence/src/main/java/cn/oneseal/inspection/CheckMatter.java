package cn.oneseal.inspection;

import java.util.List;

/**
 * Something that an inspection looks at.
 *
 * @param name what
 * @param standard its standard, empty where it has none
 */
public record CheckMatter(String name, String standard) {

  /** Reads them from a text: one a line, with its standard after a bar where it has one. */
  public static List<CheckMatter> listed(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("[|｜]", 2))
        .map(parts -> new CheckMatter(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""))
        .toList();
  }
}
