package cn.oneseal.policy;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.io.Serializable;

/**
 * An item that a document affects.
 *
 * @param itemId the item
 * @param foundBy the words that it was found by in its legal bases, or null where it was named
 */
public record AffectedItem(long itemId, String foundBy) implements Serializable {

  /** Refuses what is no id. */
  public AffectedItem {
    if (itemId <= 0) {
      throw Refusal.of("id-invalid").onField("policyItems");
    }
    foundBy = Texts.optional("words", foundBy, BasisQuery.LONGEST);
  }
}
