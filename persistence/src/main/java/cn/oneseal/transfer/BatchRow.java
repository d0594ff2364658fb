package cn.oneseal.transfer;

import java.time.LocalDate;

/** One batch as a list shows it. */
public record BatchRow(
    long id, int number, String title, LocalDate issuedOn, LocalDate handoverDue, long entries) {}
