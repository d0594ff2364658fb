package cn.oneseal.intake;

import cn.oneseal.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of papers as officials list them: one line each. */
public final class PaperList {

  private static final int LONGEST = 200;
  private static final int MOST = 50;

  private PaperList() {}

  /** Returns the names in their order; refuses one twice, one too long, and too many. */
  public static List<String> of(String field, String lines) {
    if (lines == null) {
      return List.of();
    }
    List<String> names = lines.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.size() > MOST) {
      throw Refusal.of("papers-too-many", MOST).onField(field);
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.length() > LONGEST) {
        throw Refusal.of("too-long", LONGEST).onField(field);
      }
      if (!seen.add(name)) {
        throw Refusal.of("paper-listed-twice", name).onField(field);
      }
    }
    return names;
  }

  /** Returns the names in their order; refuses none at all. */
  public static List<String> required(String field, String lines) {
    List<String> names = of(field, lines);
    if (names.isEmpty()) {
      throw Refusal.of("required").onField(field);
    }
    return names;
  }
}
