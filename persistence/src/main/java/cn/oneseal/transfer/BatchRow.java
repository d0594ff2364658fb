package cn.oneseal.transfer;

import java.time.LocalDate;

/**
 * One batch as a list shows it.
 *
 * @param id the batch
 * @param number its number
 * @param title the title of the notice
 * @param issuedOn its day of issue
 * @param handoverDue the last day of the handover
 * @param state how far it is
 * @param issued whether it was put in force, whatever became of it since
 * @param entries how many items it lists
 */
public record BatchRow(
    long id,
    int number,
    String title,
    LocalDate issuedOn,
    LocalDate handoverDue,
    BatchState state,
    boolean issued,
    long entries) {}
