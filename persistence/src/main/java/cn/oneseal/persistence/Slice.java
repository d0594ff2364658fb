package cn.oneseal.persistence;

import java.io.Serializable;

/**
 * Which part of a long list is asked for: the one beside a row, by its key.
 *
 * @param anchor the key of the row it begins beside, itself left out; null for the first part
 * @param back whether towards the beginning of the list
 */
public record Slice(String anchor, boolean back) implements Serializable {

  /** How many rows a part has. */
  public static final int SIZE = 20;

  /** The beginning of the list. */
  public static final Slice FIRST = new Slice(null, false);

  /** The part after a row. */
  public static Slice after(String key) {
    return new Slice(key, false);
  }

  /** The part before a row. */
  public static Slice before(String key) {
    return new Slice(key, true);
  }
}
