package cn.oneseal.inflight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An acceptance entered later, as a list shows it.
 *
 * @param id the entry
 * @param slipNumber the slip's number
 * @param itemName the item
 * @param bodyName the former authority
 * @param applicantName who applies
 * @param acceptedOn the day of acceptance
 * @param enteredAt when it was entered
 * @param state how far it has come
 */
public record BackDatedRow(
    long id,
    String slipNumber,
    String itemName,
    String bodyName,
    String applicantName,
    LocalDate acceptedOn,
    Instant enteredAt,
    BackDatedState state) {}
