package cn.oneseal.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The canonical form of a record that a chain holds: each field as {@code length:text} with the
 * length in bytes of UTF-8 and {@code -} for none, one after the other; a moment is its
 * microseconds since 1970 in UTC, a day its ISO form.
 */
public final class Canonical {

  private Canonical() {}

  /** Returns the canonical form of fields in their order. */
  public static String form(Object... fields) {
    return Arrays.stream(fields).map(Canonical::field).collect(Collectors.joining());
  }

  private static String field(Object value) {
    if (value == null) {
      return "-";
    }
    String text =
        value instanceof Instant moment
            ? Long.toString(moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000)
            : value.toString();
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }
}
