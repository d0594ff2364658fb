package cn.oneseal.web.sealing;

import java.util.Map;

/** The page of the thing that a paper belongs to. */
final class SubjectPages {

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("CASE", "/casefile/detail.xhtml?id="),
          Map.entry("ACCEPTANCE_SLIP", "/casefile/detail.xhtml?id="),
          Map.entry("SUPPLEMENT_NOTICE", "/intake/detail.xhtml?id="),
          Map.entry("NON_ACCEPTANCE_SLIP", "/intake/detail.xhtml?id="),
          Map.entry("HANDOVER_RECORD", "/handover/detail.xhtml?id="),
          Map.entry("SEAL_ABOLITION", "/seal/detail.xhtml?id="),
          Map.entry("TRANSITION_REPORT", "/transition/detail.xhtml?id="),
          Map.entry("INSPECTION_NOTICE", "/inspection/detail.xhtml?id="),
          Map.entry("REVOCATION_NOTICE", "/revocation/detail.xhtml?id="),
          Map.entry("REVOCATION", "/revocation/detail.xhtml?id="));

  private SubjectPages() {}

  /** Returns the address of a thing's page, or null where it has none of its own. */
  static String of(String subject, long id) {
    String page = PAGES.get(subject);
    return page == null ? null : page + id;
  }
}
