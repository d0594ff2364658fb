/**
 * Papers and their seals: what waits to be sealed, what was sealed, and by which electronic seal
 * (R10, 二（二）; GB/T 38540). A paper binds nobody before its document is there; a document is never
 * changed; each has exactly one use in the ledger. Depends on document, seal, catalogue,
 * organization, calendar.
 */
package cn.oneseal.sealing;
