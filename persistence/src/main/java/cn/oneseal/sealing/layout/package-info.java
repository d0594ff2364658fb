/**
 * Layouts as data: each publication makes an edition, and a document keeps the edition that it was
 * made with. An item can have a layout of its own for its result. Depends on document.template.
 */
package cn.oneseal.sealing.layout;
