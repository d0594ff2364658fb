package cn.oneseal.web.sealing;

import java.util.Map;

/** The page of the thing that a paper belongs to. */
final class SubjectPages {

  private static final Map<String, String> PAGES = Map.of("CASE", "/casefile/detail.xhtml?id=");

  private SubjectPages() {}

  /** Returns the address of a thing's page, or null where it has none of its own. */
  static String of(String subject, long id) {
    String page = PAGES.get(subject);
    return page == null ? null : page + id;
  }
}
