package cn.oneseal.web.publicface.guide;

import cn.oneseal.publicface.PublicItem;
import java.util.List;

/**
 * The list of items.
 *
 * @param words what their names must hold
 * @param items the items
 */
public record GuideList(String words, List<PublicItem> items) {

  /** Keeps a copy. */
  public GuideList {
    items = List.copyOf(items);
  }
}
