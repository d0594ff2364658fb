package cn.oneseal.web.sealing;

import java.util.Map;

/** The page of the thing that a paper belongs to. */
final class SubjectPages {

  private static final Map<String, String> PAGES =
      Map.of(
          "CASE", "/casefile/detail.xhtml?id=",
          "ACCEPTANCE_SLIP", "/casefile/detail.xhtml?id=",
          "SUPPLEMENT_NOTICE", "/intake/detail.xhtml?id=",
          "NON_ACCEPTANCE_SLIP", "/intake/detail.xhtml?id=",
          "HANDOVER_RECORD", "/handover/detail.xhtml?id=",
          "SEAL_ABOLITION", "/seal/detail.xhtml?id=",
          "TRANSITION_REPORT", "/transition/detail.xhtml?id=",
          "INSPECTION_NOTICE", "/inspection/detail.xhtml?id=");

  private SubjectPages() {}

  /** Returns the address of a thing's page, or null where it has none of its own. */
  static String of(String subject, long id) {
    String page = PAGES.get(subject);
    return page == null ? null : page + id;
  }
}
