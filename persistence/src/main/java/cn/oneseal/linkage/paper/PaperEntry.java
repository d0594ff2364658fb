package cn.oneseal.linkage.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was entered of a paper's way; an entry that was put right stays.
 *
 * @param kind SENDING or RECEIPT
 * @param id the entry
 * @param at when it was entered
 * @param by the account
 * @param day the day of sending or receipt
 * @param what the carrier, or who received it
 * @param reason why it was late or why an earlier entry is put right, or null
 * @param fileName the name of the scanned slip, or null
 * @param digest its SM3 digest, or null
 */
public record PaperEntry(
    Kind kind,
    long id,
    Instant at,
    String by,
    LocalDate day,
    String what,
    String reason,
    String fileName,
    String digest) {

  /** What was entered. */
  public enum Kind {
    SENDING,
    RECEIPT
  }
}
