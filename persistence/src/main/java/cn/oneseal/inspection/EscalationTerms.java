package cn.oneseal.inspection;

import cn.oneseal.refusal.Refusal;

/**
 * When an overdue inspection goes up: the county's own choice, no law's (R13, 三（一）1).
 *
 * @param headDays to the department's head so many calendar days after the due day
 * @param countyDays to the county's supervision duty so many calendar days after it
 */
public record EscalationTerms(Integer headDays, Integer countyDays) {

  private static final int MOST_HEAD = 60;
  private static final int MOST_COUNTY = 180;

  /** Refuses what is missing, out of range, or goes to the county first. */
  public EscalationTerms {
    require("headDays", headDays, 1, MOST_HEAD);
    require("countyDays", countyDays, headDays + 1, MOST_COUNTY);
  }

  private static void require(String field, Integer days, int least, int most) {
    if (days == null) {
      throw Refusal.of("required").onField(field);
    }
    if (days < least || days > most) {
      throw Refusal.of("out-of-range", least, most).onField(field);
    }
  }
}
