package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;

/** One entry as a batch's page shows it. */
public record EntryRow(
    long id,
    Direction direction,
    int listNumber,
    long itemId,
    String name,
    ItemKind kind,
    String erratum,
    String printedKind,
    String fromName,
    String toName,
    String clause) {}
