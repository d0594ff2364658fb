package cn.oneseal.publicface;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the register says about a document, without those whom it concerns.
 *
 * @param number its number
 * @param identifier its certificate identifier, or null
 * @param kind the code of its kind
 * @param title its title
 * @param item the item, or null
 * @param body the body that issued it
 * @param issuedOn the day of issue
 * @param validUntil the last day of its validity, or null
 * @param seal the name of its seal
 * @param abolishedAt since when that seal is abolished, or null
 * @param signedDigest the digest of what was signed
 * @param fileDigest the digest of the file as it was issued
 * @param endedOn since when the decision in it is not in force any more, or null
 * @param endedAs what became of it: REVOKED, CHANGED, RENEWED, REISSUED or CANCELLED; or null
 * @param endedBy the number of the decision that ended it, or null
 */
public record PublicDocument(
    String number,
    String identifier,
    String kind,
    String title,
    String item,
    String body,
    LocalDate issuedOn,
    LocalDate validUntil,
    String seal,
    Instant abolishedAt,
    String signedDigest,
    String fileDigest,
    LocalDate endedOn,
    String endedAs,
    String endedBy) {}
