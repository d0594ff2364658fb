package cn.oneseal.inspection.visit;

import cn.oneseal.inspection.CheckMatter;
import java.time.LocalDate;
import java.util.List;

/**
 * An item that a department supervises, with the form of its inspections.
 *
 * @param itemId the item
 * @param itemName its name
 * @param fromDay the form's first day, or null where there is none yet
 * @param matters what it asks for, or null
 * @param enteredBy who entered it, or null
 */
public record KeptForm(
    long itemId, String itemName, LocalDate fromDay, String matters, String enteredBy) {

  /** Returns what it asks for. */
  public List<CheckMatter> rows() {
    return matters == null ? List.of() : CheckMatter.listed(matters);
  }
}
