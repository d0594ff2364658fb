package cn.oneseal.web.publicface;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The question in an address. The container's own reading would read the body, too. */
public final class Query {

  private static final int LONGEST = 2_000;

  private final Map<String, String> values = new TreeMap<>();

  /** Reads what stands after the question mark; the first of two with one name counts. */
  public Query(String text) {
    if (text == null || text.length() > LONGEST) {
      return;
    }
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.putIfAbsent(
            decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)).strip());
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Returns a value, or an empty text. */
  public String get(String name) {
    return values.getOrDefault(name, "");
  }
}
