package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;

/**
 * One line of the items file, read.
 *
 * @param line the line of the file
 * @param direction which way
 * @param listNumber number on the list of that direction
 * @param name the item's name
 * @param kind what the printed kind means
 * @param printedKind the kind as printed
 * @param from code of the former authority
 * @param to code of the new authority
 * @param clause the clause of the notice
 */
public record ItemDraft(
    long line,
    Direction direction,
    int listNumber,
    String name,
    ItemKind kind,
    String printedKind,
    String from,
    String to,
    String clause) {

  /** Returns what a misprinted kind is read as (R1); null where it is printed right. */
  public String erratum() {
    return ItemKind.isMisprint(printedKind) ? kind.printed() : null;
  }
}
