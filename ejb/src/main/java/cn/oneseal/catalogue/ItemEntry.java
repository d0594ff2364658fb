package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * An item of the bureau that no batch names (R1; R16 to R19 need them), as entered.
 *
 * @param name its name
 * @param kind its kind
 * @param instrument the instrument that gives the power
 * @param clause the clause of it
 * @param fromDay the first day from which the bureau's competence is known
 * @param sinceKnown whether the power began that day, and not at some day before the record
 */
public record ItemEntry(
    String name,
    ItemKind kind,
    InstrumentEntry.Named instrument,
    String clause,
    LocalDate fromDay,
    boolean sinceKnown) {}
