package cn.oneseal.intake;

import java.util.List;
import java.util.Map;

/** What the papers of slips have in common. */
final class SlipPapers {

  private SlipPapers() {}

  /** Returns papers as a slip lists them. */
  static List<Map<String, String>> materials(List<ApplicationPaper> papers, String note) {
    return papers.stream()
        .map(
            paper ->
                note == null
                    ? Map.of("name", paper.name())
                    : Map.of("name", paper.name(), "note", note))
        .toList();
  }
}
