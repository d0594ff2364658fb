package cn.oneseal.policy;

import java.time.LocalDate;

/**
 * An open case or application of an affected item.
 *
 * @param application whether it is an application not accepted yet
 * @param id the case, or the application
 * @param number its number
 * @param itemName the item
 * @param state how far it has come
 * @param dueOn its deadline, or null
 */
public record TouchedCase(
    boolean application, long id, String number, String itemName, String state, LocalDate dueOn) {}
