package cn.oneseal.seal;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * A paper stamped by hand.
 *
 * @param paper the paper
 * @param copies how many copies of it
 * @param approvedBy the official on whose authority
 * @param authority the document that says so
 */
public record Stamping(String paper, Integer copies, Long approvedBy, String authority) {

  private static final int LONGEST = 200;
  private static final int MOST_COPIES = 9999;

  /** Refuses what is missing: a stamp that nobody answers for is none. */
  public Stamping {
    paper = Texts.required("stampedPaper", paper, LONGEST);
    copies = Entered.between("copies", copies, 1, MOST_COPIES);
    if (approvedBy == null) {
      throw Refusal.of("required").onField("approvedBy");
    }
    authority = Texts.required("authority", authority, LONGEST);
  }
}
