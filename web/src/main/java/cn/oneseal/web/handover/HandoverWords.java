package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.web.Pages;

/** Names of categories: texts of ours for the ten, what the batch prints for the others. */
public final class HandoverWords {

  private static final int SHORT = 4;

  private HandoverWords() {}

  /** Returns the name of a category. In pages: os:category(...). */
  public static String category(HandoverCategory category) {
    return category.printedName() == null
        ? Pages.text("handoverText", "category." + category.code())
        : category.printedName();
  }

  /** Returns a name as short as a column of the matrix. In pages: os:categoryShort(...). */
  public static String categoryShort(HandoverCategory category) {
    String name = category.printedName();
    if (name == null) {
      return Pages.text("handoverText", "short." + category.code());
    }
    return name.length() > SHORT ? name.substring(0, SHORT) : name;
  }
}
