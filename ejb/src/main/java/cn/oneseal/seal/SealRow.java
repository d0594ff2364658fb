package cn.oneseal.seal;

import java.time.LocalDate;

/**
 * A seal as the register shows it.
 *
 * @param id the seal
 * @param version what a change must name
 * @param kind its kind
 * @param bodyName whose seal it is
 * @param name its name
 * @param activeFrom its first day
 * @param abolishedOn its last day, or null
 * @param decision the decision that abolished it, or null
 * @param state where it stands today
 * @param custodyDue by when the next leg of its custody is due, or null
 * @param custodyOverdue whether that should have been before today
 * @param impression whether an impression is kept
 * @param demonstration whether it belongs to the demonstration
 */
public record SealRow(
    long id,
    int version,
    SealKind kind,
    String bodyName,
    String name,
    LocalDate activeFrom,
    LocalDate abolishedOn,
    String decision,
    SealState state,
    LocalDate custodyDue,
    boolean custodyOverdue,
    boolean impression,
    boolean demonstration) {}
