package cn.oneseal.web.publicface.guide;

import cn.oneseal.publicface.PublicGuide;
import cn.oneseal.publicface.PublicGuide.Term;
import cn.oneseal.publicface.PublicItem;
import cn.oneseal.web.publicface.Page;
import java.util.List;

/**
 * One item with its guides.
 *
 * @param item the item
 * @param guides the one in force, then those to come
 * @param page the page it is shown on
 */
public record GuidePage(PublicItem item, List<PublicGuide> guides, Page page) {

  /** What a guide says in words, in the order that guides print it. */
  private static final List<String> FIELDS =
      List.of(
          "LEGAL_BASIS",
          "LEVEL",
          "POWER_SOURCE",
          "APPLICANTS",
          "CONDITIONS",
          "PROCEDURE",
          "LIMIT_BASIS",
          "SPECIAL_PROCEDURES",
          "FEE_BASIS",
          "PLACE",
          "HOURS",
          "CONTACT",
          "COMPLAINTS",
          "RESULT",
          "RESULT_SAMPLE",
          "BOOKING",
          "DELIVERY",
          "ONLINE_DEPTH",
          "INTERMEDIARY_SERVICES",
          "QUESTIONS");

  /** Keeps a copy. */
  public GuidePage {
    guides = List.copyOf(guides);
  }

  /**
   * A text under its name.
   *
   * @param name the field's name
   * @param text what the guide says
   */
  public record Said(String name, String text) {}

  /** Returns what a guide says in words; a field that this program does not know comes last. */
  public List<Said> said(PublicGuide guide) {
    List<String> fields =
        guide.texts().keySet().stream()
            .sorted(java.util.Comparator.comparingInt(GuidePage::place).thenComparing(f -> f))
            .toList();
    return fields.stream()
        .map(field -> new Said(page.word("field." + key(field)), guide.texts().get(field)))
        .toList();
  }

  private static int place(String field) {
    int at = FIELDS.indexOf(field);
    return at < 0 ? FIELDS.size() : at;
  }

  /** LEGAL_BASIS is named legalBasis. */
  private static String key(String field) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '_') {
        boolean first = i == 0 || field.charAt(i - 1) != '_';
        key.append(first ? Character.toLowerCase(c) : c);
      }
    }
    return key.toString();
  }

  /** Returns a term in words. */
  public String term(Term term) {
    if (term == null) {
      return "";
    }
    return term.amount() == 0 ? page.t("term.NONE") : page.t("term." + term.unit(), term.amount());
  }
}
