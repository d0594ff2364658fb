package cn.oneseal.catalogue.guide;

/**
 * The process of an item before and after it moved, as its page shows it (R3).
 *
 * @param itemName the item
 * @param comparison both sides; either may be missing
 * @param before the entry that says how it was, or null
 * @param after the entry that says how it is, or null where none does
 * @param edition the guide in force that says how it is, or null
 * @param mayRecordBefore whether the caller may say how it was
 * @param mayRecordAfter whether the caller may say how it is; a guide in force says it itself
 */
public record ProcessView(
    String itemName,
    ProcessComparison comparison,
    ProcessRecord before,
    ProcessRecord after,
    Integer edition,
    boolean mayRecordBefore,
    boolean mayRecordAfter) {}
