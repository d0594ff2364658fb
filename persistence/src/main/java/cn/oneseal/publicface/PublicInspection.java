package cn.oneseal.publicface;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is published of an inspection (R13, ALL 61).
 *
 * @param id the inspection
 * @param body the department that inspected
 * @param item the item
 * @param holder the organization inspected, or null: a person is not named
 * @param method how targets were chosen
 * @param visitedOn the day of the visit
 * @param result what it came to
 * @param putRight whether what was found is put right
 * @param note what the department adds, or null
 * @param publishedAt since when
 * @param objections how many objections are being examined
 * @param corrections what was corrected after an objection, the first first
 */
public record PublicInspection(
    long id,
    String body,
    String item,
    String holder,
    String method,
    LocalDate visitedOn,
    String result,
    boolean putRight,
    String note,
    Instant publishedAt,
    int objections,
    List<String> corrections) {

  /** Takes a copy. */
  public PublicInspection {
    corrections = List.copyOf(corrections);
  }
}
