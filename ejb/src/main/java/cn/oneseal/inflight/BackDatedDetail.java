package cn.oneseal.inflight;

import cn.oneseal.casefile.CaseBasis;

/**
 * An acceptance entered later, as its page shows it.
 *
 * @param entry what was entered and answered
 * @param itemName the item
 * @param bodyName the former authority, which entered it
 * @param otherBodyName the other side, which answers
 * @param enteredBy the official who entered it
 * @param answeredBy the official who answered, or null
 * @param power who held the power on the day of acceptance
 * @param slipName the name of the slip's file
 * @param slipSize its size in bytes
 * @param slipDigest its SM3 digest
 * @param mayAnswer whether the caller may countersign or refuse now
 * @param mayOpenCase whether the caller's body has the case, where it is one
 */
public record BackDatedDetail(
    BackDatedAcceptance entry,
    String itemName,
    String bodyName,
    String otherBodyName,
    String enteredBy,
    String answeredBy,
    CaseBasis.Competence power,
    String slipName,
    long slipSize,
    String slipDigest,
    boolean mayAnswer,
    boolean mayOpenCase) {}
