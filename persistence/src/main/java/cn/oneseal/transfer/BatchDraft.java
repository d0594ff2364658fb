package cn.oneseal.transfer;

import java.util.List;

/**
 * A batch as its files give it, or as it was written on pages, to be checked.
 *
 * @param terms dates and choices; null where a file is at fault
 * @param title the notice's title
 * @param issuer who issued it
 * @param instruments numbers of the instruments that it rests on
 * @param declared how many items it says that it has
 * @param items the items, in the file's order
 * @param bodies the bodies that the file names
 */
public record BatchDraft(
    BatchTerms terms,
    String title,
    String issuer,
    List<Citation> instruments,
    Declared declared,
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

  /** A number that the batch declares, with the line that says so; 0 for none. */
  public record Count(long line, int count) {}

  /** How many items a section has by the batch's own words. */
  public record Section(long line, String clause, int count) {}

  /**
   * What the batch says of its own size.
   *
   * @param departments how many bodies give items to the bureau; null where at fault
   * @param transferredIn how many items come to the bureau; null where at fault
   * @param returned how many go back; null where at fault
   * @param sections how many each section has; may be none
   */
  public record Declared(
      Count departments, Count transferredIn, Count returned, List<Section> sections) {

    /** Takes a copy. */
    public Declared {
      sections = List.copyOf(sections);
    }
  }
}
