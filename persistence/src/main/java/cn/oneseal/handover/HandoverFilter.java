package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * Which handovers of a body are looked for; null asks for any.
 *
 * @param batch the batch's number
 * @param otherBodyId a party, the giving or the receiving one
 * @param direction TRANSFERRED_IN or RETURNED
 * @param category the category that the state is asked of; any where it is null
 * @param state COUNTERSIGNED or an {@link EntryState}: at least one category is so
 * @param late whether only overdue ones
 * @param text part of the item's name or of the clause
 */
public record HandoverFilter(
    Integer batch,
    Long otherBodyId,
    String direction,
    String category,
    String state,
    boolean late,
    String text) {

  /** Asks for all. */
  public static final HandoverFilter ALL =
      new HandoverFilter(null, null, null, null, null, false, null);

  private static final int LONGEST = 100;

  /** Takes blanks for nothing; refuses words that are none. */
  public HandoverFilter {
    text = Texts.optional("text", text, LONGEST);
    direction = oneOf("direction", direction, "TRANSFERRED_IN|RETURNED");
    state = oneOf("state", state, "MISSING|HANDED_OVER|NONE|SENT_BACK|COUNTERSIGNED");
    category = Texts.optional("category", category, LONGEST);
  }

  private static String oneOf(String field, String value, String words) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (!value.matches(words)) {
      throw Refusal.of("id-invalid").onField(field);
    }
    return value;
  }
}
