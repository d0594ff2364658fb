package cn.oneseal.inspection.visit;

import cn.oneseal.inspection.CheckMatter;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a department looks at in inspections of an item, from a day on (R13, 三（一）1).
 *
 * @param itemId the item
 * @param fromDay the first day
 * @param matters one a line, with its standard after a bar where it has one
 */
public record CheckForm(Long itemId, LocalDate fromDay, String matters) {

  private static final int LONGEST = 2000;

  /** Refuses what is missing, and a matter without a name or named twice. */
  public CheckForm {
    if (itemId == null) {
      throw Refusal.of("required").onField("itemId");
    }
    if (fromDay == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    matters = Texts.required("matters", matters, LONGEST);
    Set<String> names = new HashSet<>();
    for (CheckMatter each : CheckMatter.listed(matters)) {
      if (each.name().isEmpty()) {
        throw Refusal.of("matter-without-name", each.standard()).onField("matters");
      }
      if (!names.add(each.name())) {
        throw Refusal.of("matter-twice", each.name()).onField("matters");
      }
    }
  }

  /** Refuses a form for days that are over. */
  public void requireNotBefore(LocalDate today) {
    if (fromDay.isBefore(today)) {
      throw Refusal.of("day-too-early", today).onField("fromDay");
    }
  }

  /** Refuses findings that leave out what a form asks for. */
  public static void requireWhole(List<CheckMatter> asked, List<Finding> findings) {
    for (CheckMatter each : asked) {
      if (findings.stream().noneMatch(found -> found.matter().equals(each.name()))) {
        throw Refusal.of("finding-missing", each.name()).onField("matters");
      }
    }
  }
}
