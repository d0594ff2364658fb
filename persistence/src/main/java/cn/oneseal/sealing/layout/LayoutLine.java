package cn.oneseal.sealing.layout;

import cn.oneseal.document.template.DocumentKind;
import java.time.Instant;

/**
 * An edition of a layout, as lists show it.
 *
 * @param id the edition
 * @param kind the kind of documents
 * @param itemId the item, or null
 * @param itemName its name, or null
 * @param number the number of the edition
 * @param newest whether documents are made with it now
 * @param reason why it was published
 * @param publishedAt when
 * @param publishedBy by whom
 * @param documents how many documents were made with it
 */
public record LayoutLine(
    long id,
    DocumentKind kind,
    Long itemId,
    String itemName,
    int number,
    boolean newest,
    String reason,
    Instant publishedAt,
    String publishedBy,
    long documents) {}
