package cn.oneseal.transfer;

import java.util.List;

/**
 * A batch as its files give it, sound in itself.
 *
 * @param terms dates and choices
 * @param title the notice's title
 * @param issuer who issued it
 * @param instruments numbers of the instruments that it rests on
 * @param items the items, in the file's order
 * @param bodies the bodies that the file names
 */
public record BatchDraft(
    BatchTerms terms,
    String title,
    String issuer,
    List<Citation> instruments,
    List<ItemDraft> items,
    List<BodyDraft> bodies) {

  /** Takes copies. */
  public BatchDraft {
    instruments = List.copyOf(instruments);
    items = List.copyOf(items);
    bodies = List.copyOf(bodies);
  }

  /** An instrument's number and the clause of the notice that names it. */
  public record Citation(String number, String clause) {}
}
