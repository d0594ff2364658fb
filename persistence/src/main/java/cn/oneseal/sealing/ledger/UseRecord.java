package cn.oneseal.sealing.ledger;

import cn.oneseal.audit.Canonical;
import cn.oneseal.audit.Sm3;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A use of a seal as the chain holds it, in its {@linkplain Canonical canonical form}: the fields
 * in the order of this record. A link's hash is SM3 of the hash before it (64 hexadecimal
 * characters) followed by that.
 *
 * @param id the use's number
 * @param sealId the seal
 * @param usedAt when, business time
 * @param usedOn the legal day
 * @param usedBy by whom
 * @param paper the paper's title
 * @param subject what it belongs to, or null
 * @param subjectId the id of that, or null
 * @param digest SM3 of what was signed, or null of a stamping
 * @param copies how many copies were stamped, or null
 * @param approvedBy on whose authority it was stamped, or null
 * @param authority the document that says so, or null
 */
public record UseRecord(
    long id,
    long sealId,
    Instant usedAt,
    LocalDate usedOn,
    String usedBy,
    String paper,
    String subject,
    Long subjectId,
    String digest,
    Long copies,
    Long approvedBy,
    String authority) {

  /** What the first link follows. */
  public static final String NOTHING = "0".repeat(64);

  /** Returns the hash of the link that holds this use after another link. */
  public String hashAfter(String previous) {
    return hashAfter(previous, canonical());
  }

  /** Returns the hash of the link that holds what has this canonical form after another link. */
  public static String hashAfter(String previous, String canonical) {
    return Sm3.hex(previous + canonical);
  }

  /** Returns the canonical form. */
  public String canonical() {
    return Canonical.form(
        id,
        sealId,
        usedAt,
        usedOn,
        usedBy,
        paper,
        subject,
        subjectId,
        digest,
        copies,
        approvedBy,
        authority);
  }
}
