package cn.oneseal.policy;

import java.io.Serializable;

/**
 * An item that was found.
 *
 * @param itemId the item
 * @param name its name
 * @param holder who holds the power, or null where not recorded
 * @param place where the words stand
 * @param text the text that they stand in
 */
public record FoundItem(long itemId, String name, String holder, Place place, String text)
    implements Serializable {

  /** Where the words stand. */
  public enum Place {
    NAME,
    GUIDE,
    PROCEDURE,
    INSTRUMENT
  }
}
