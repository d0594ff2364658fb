/**
 * The bureau edits layouts: with a preview from sample values, published in editions. Depends on
 * sealing, document.
 */
package cn.oneseal.sealing.layout;
