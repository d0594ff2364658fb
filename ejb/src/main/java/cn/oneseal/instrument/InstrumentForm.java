package cn.oneseal.instrument;

import java.time.LocalDate;

/**
 * An instrument as an official enters it.
 *
 * @param number the number printed on it, or null
 * @param title its title
 * @param issuer who issued it
 * @param issuedOn when
 * @param rank where it stands among others
 */
public record InstrumentForm(
    String number, String title, String issuer, LocalDate issuedOn, InstrumentRank rank) {}
