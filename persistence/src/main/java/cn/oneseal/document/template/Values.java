package cn.oneseal.document.template;

import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document says: texts by name, and lists of rows by name. Unknown ones are empty. */
public final class Values {

  /** The number of a list's row, from 1. */
  public static final String ROW = "row";

  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  private final Map<String, String> texts;
  private final Map<String, List<Map<String, String>>> lists;

  private Values(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    this.texts = Collections.unmodifiableMap(texts);
    this.lists = Collections.unmodifiableMap(lists);
  }

  /** No value at all. */
  public static Values none() {
    return new Values(Map.of(), Map.of());
  }

  /** Returns these values and one more; null and blank ones stay unknown. */
  public Values with(String name, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    if (text == null || text.isBlank()) {
      more.remove(name);
    } else {
      more.put(name, text.strip());
    }
    return new Values(more, lists);
  }

  /** Returns these values and a list more; each row by the names of its columns. */
  public Values withList(String name, List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> more = new TreeMap<>(lists);
    more.put(name, List.copyOf(rows));
    return new Values(texts, more);
  }

  /** Returns a text, or "" when it is not known. */
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /** Tells whether a text or a list with rows of this name is known. */
  public boolean knows(String name) {
    return texts.containsKey(name) || !lists.getOrDefault(name, List.of()).isEmpty();
  }

  /** Returns all texts by name. */
  public Map<String, String> texts() {
    return texts;
  }

  /** Returns all lists by name. */
  public Map<String, List<Map<String, String>>> lists() {
    return lists;
  }

  /** Returns these values once for each row of a list, with the row's own. */
  public List<Values> rows(String list) {
    List<Values> rows = new ArrayList<>();
    for (Map<String, String> row : lists.getOrDefault(list, List.of())) {
      Values one = with(ROW, Integer.toString(rows.size() + 1));
      for (Map.Entry<String, String> column : row.entrySet()) {
        one = one.with(column.getKey(), column.getValue());
      }
      rows.add(one);
    }
    return rows;
  }

  /** Returns a text of a layout with its values. */
  public String fill(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(text(place.group(1))));
  }

  /** Refuses to go without the values that a layout must have. */
  public void check(Layout layout) {
    layout.values().entrySet().stream()
        .filter(value -> value.getValue() && !knows(value.getKey()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .ifPresent(
            missing -> {
              throw Refusal.of("document-value-missing", layout.title(), missing);
            });
  }
}
