package cn.oneseal.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One part of a long list, paged by key.
 *
 * @param rows at most {@link Slice#SIZE} rows, in the list's order
 * @param before whether there are rows before them
 * @param after whether there are rows after them
 * @param <T> what a row is
 */
public record KeyPage<T>(List<T> rows, boolean before, boolean after) {

  /** Takes a copy of the rows. */
  public KeyPage {
    rows = List.copyOf(rows);
  }

  /** Makes a page of what was fetched from the anchor on: one row more than it shows. */
  public static <T> KeyPage<T> of(Slice slice, List<T> fetched) {
    boolean more = fetched.size() > Slice.SIZE;
    List<T> shown = new ArrayList<>(more ? fetched.subList(0, Slice.SIZE) : fetched);
    if (!slice.back()) {
      return new KeyPage<>(shown, slice.anchor() != null, more);
    }
    Collections.reverse(shown);
    return new KeyPage<>(shown, more, true);
  }
}
