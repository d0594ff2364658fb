package cn.oneseal.linkage.paper;

/**
 * A cover sheet.
 *
 * @param year its year
 * @param number its number in the year at the deciding body, without a gap
 * @param addressee to whom
 */
public record PaperSheet(int year, int number, String addressee) {

  /** Returns year and number as printed. */
  public String label() {
    return year + "-" + number;
  }
}
