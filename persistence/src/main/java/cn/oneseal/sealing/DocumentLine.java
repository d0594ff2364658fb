package cn.oneseal.sealing;

import cn.oneseal.document.template.DocumentKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sealed document, as lists show it.
 *
 * @param id the document
 * @param kind its kind
 * @param number its number
 * @param certificateIdentifier its identifier, or null
 * @param title its title
 * @param bodyName the body that issued it
 * @param issuedOn the day of issue
 * @param signedAt the signing time
 * @param validUntil the last day of its validity, or null
 * @param size the file's length, bytes
 * @param digest the file's SM3 digest
 * @param sealName the seal on it
 * @param position its place in the chain of uses, or null while it is not linked
 * @param layoutEdition the number of the layout's edition that it was made with
 * @param end what became of the decision in it, or null while that is in force
 */
public record DocumentLine(
    long id,
    DocumentKind kind,
    String number,
    String certificateIdentifier,
    String title,
    String bodyName,
    LocalDate issuedOn,
    Instant signedAt,
    LocalDate validUntil,
    int size,
    String digest,
    String sealName,
    Long position,
    int layoutEdition,
    DocumentEnd end) {}
