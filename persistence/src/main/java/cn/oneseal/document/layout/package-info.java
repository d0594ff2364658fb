/**
 * Pages as they will be seen, in millimetres from the upper left corner: marks at their places, and
 * where the seal stands. Every writer (OFD, SVG) draws the same pages, so that the preview is the
 * document. Pure; depends on document.font.
 */
package cn.oneseal.document.layout;
