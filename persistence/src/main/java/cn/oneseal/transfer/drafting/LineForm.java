package cn.oneseal.transfer.drafting;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.transfer.Direction;

/**
 * One entry as an official enters it.
 *
 * @param direction which way
 * @param listNumber number on the list of that direction
 * @param itemName the item's name: of one that is recorded, or of a new one
 * @param itemKind its kind
 * @param fromBodyId the former authority
 * @param toBodyId the new authority
 * @param clause the clause of the batch
 */
public record LineForm(
    Direction direction,
    Integer listNumber,
    String itemName,
    ItemKind itemKind,
    Long fromBodyId,
    Long toBodyId,
    String clause) {}
