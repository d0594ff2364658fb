package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;
import java.time.LocalDate;

/**
 * One entry as a batch's page shows it.
 *
 * @param id the entry
 * @param direction which way
 * @param listNumber number on the list of that direction
 * @param itemId the item
 * @param name its name
 * @param kind its kind
 * @param erratum what a misprinted kind is read as, or null
 * @param printedKind the kind as printed
 * @param fromName the former authority
 * @param toName the new authority
 * @param clause the clause
 * @param withdrawnOn the day on which it was withdrawn, or null
 * @param handedOver whether the power has passed by it
 */
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
    String clause,
    LocalDate withdrawnOn,
    boolean handedOver) {}
