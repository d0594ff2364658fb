package cn.oneseal.handover;

/**
 * A handover selected on the page.
 *
 * @param id the handover
 * @param version the version that the page shows
 * @param itemName its item, to name the outcome
 */
public record SelectedHandover(long id, int version, String itemName) {}
