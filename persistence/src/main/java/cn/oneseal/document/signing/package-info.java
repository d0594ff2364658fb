/**
 * Sealing: the electronic seal (GB/T 38540 SESeal), its picture, and the signature that puts it on
 * a document (SES_Signature). A document is prepared, signed by whoever holds the key (outside any
 * transaction), and completed; an answer that does not fit is never issued. Pure; depends on
 * document.ofd, document.key, document.layout, document.font.
 */
package cn.oneseal.document.signing;
