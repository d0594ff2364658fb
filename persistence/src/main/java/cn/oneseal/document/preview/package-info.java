/**
 * Pages of an OFD as pictures: read from the file alone, exactly as far as our own writer goes
 * (text, lines, boxes, pictures, the seal), and drawn as SVG that names nothing outside itself and
 * runs nothing. What is not understood gives no preview, never half of one. For documents that the
 * verifier has not found invalid. Pure; depends on document.verify, document.signing, document.xml.
 */
package cn.oneseal.document.preview;
