package cn.oneseal.inspection;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a notice of an inspection tells (R13, 三（一）1).
 *
 * @param visitOn the day of the visit
 * @param place where
 * @param inspectors who comes, at least two
 * @param contact whom to call, or null
 * @param matters what is looked at: one a line, with its standard after a bar where it has one
 */
public record InspectionNotice(
    LocalDate visitOn, String place, String inspectors, String contact, String matters) {

  private static final int LONGEST = 200;
  private static final int LONGEST_MATTERS = 2000;
  private static final int INSPECTORS = 2;
  private static final String SEPARATORS = "[、,，;；\\s]+";

  /** Refuses what is missing, and a visit by one alone. */
  public InspectionNotice {
    if (visitOn == null) {
      throw Refusal.of("required").onField("visitOn");
    }
    place = Texts.required("place", place, LONGEST);
    inspectors = Texts.required("inspectors", inspectors, LONGEST);
    contact = Texts.optional("contact", contact, LONGEST);
    matters = Texts.required("matters", matters, LONGEST_MATTERS);
    if (inspectors.split(SEPARATORS, -1).length < INSPECTORS) {
      throw Refusal.of("inspectors-two").onField("inspectors").byClause("R13, 三（一）1");
    }
  }

  /** Refuses a visit before today. */
  public void requireNotBefore(LocalDate today) {
    if (visitOn.isBefore(today)) {
      throw Refusal.of("day-too-early", today).onField("visitOn");
    }
  }

  /** Returns what is looked at, each with its standard. */
  public List<Map<String, String>> rows() {
    return CheckMatter.listed(matters).stream()
        .map(
            matter -> {
              Map<String, String> row = new LinkedHashMap<>();
              row.put("name", matter.name());
              row.put("standard", matter.standard());
              return row;
            })
        .toList();
  }
}
