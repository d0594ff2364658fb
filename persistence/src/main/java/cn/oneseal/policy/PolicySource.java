package cn.oneseal.policy;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * Which document it is.
 *
 * @param title its title
 * @param number its number, or null where it has none
 * @param issuer who issued it
 * @param issuedOn the day of issue
 */
public record PolicySource(String title, String number, String issuer, LocalDate issuedOn) {

  /** No document of this state is older. */
  private static final int FIRST_YEAR = 1949;

  private static final int LAST_YEAR = 2100;

  /** Refuses what is missing or too long, and a day that is a slip of the pen. */
  public PolicySource {
    title = Texts.required("title", title, 300);
    number = Texts.optional("number", number, 100);
    issuer = Texts.required("issuer", issuer, 200);
    if (issuedOn == null) {
      throw Refusal.of("required").onField("issuedOn");
    }
    if (issuedOn.getYear() < FIRST_YEAR || issuedOn.getYear() > LAST_YEAR) {
      throw Refusal.of("date-out-of-range", FIRST_YEAR, LAST_YEAR).onField("issuedOn");
    }
  }
}
