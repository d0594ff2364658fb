package cn.oneseal.catalogue;

import cn.oneseal.instrument.InstrumentRank;
import java.time.LocalDate;

/**
 * An item's entry on the commitment list (R13), with the instrument that lists it: one that is
 * recorded, or a new one.
 *
 * @param instrumentId the recorded instrument, or null for a new one
 * @param number the new one's number, or null
 * @param title its title
 * @param issuer who issued it
 * @param issuedOn when
 * @param rank its rank
 * @param provision the clause of the recorded one that the listing rests on, or null
 * @param fromDay the first day that the item is decided on commitment
 */
public record CommitmentForm(
    Long instrumentId,
    String number,
    String title,
    String issuer,
    LocalDate issuedOn,
    InstrumentRank rank,
    String provision,
    LocalDate fromDay) {}
