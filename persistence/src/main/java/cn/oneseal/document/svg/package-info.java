/**
 * Pages as SVG, for preview and print in the browser: the same marks at the same places as in the
 * authoritative document. Pure; depends on document.layout.
 */
package cn.oneseal.document.svg;
