package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * An item's entry on the commitment list (R13), with the instrument that lists it.
 *
 * @param instrument one that is recorded, or a new one
 * @param provision the clause of the recorded one that the listing rests on, or null
 * @param commitment what the applicant commits himself to
 * @param fromDay the first day that the item is decided on commitment
 */
public record CommitmentForm(
    InstrumentEntry.Named instrument, String provision, String commitment, LocalDate fromDay) {}
