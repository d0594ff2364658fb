/**
 * Setting: puts a layout with its values on pages. Chinese line breaking, tables over pages, the
 * red head, the place of the seal, QR codes, page numbers. Pure; the same input gives the same
 * pages. Depends on document.template, document.layout, document.font.
 */
package cn.oneseal.document.compose;
