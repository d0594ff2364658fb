package cn.oneseal.document.layout;

/**
 * Where a seal's picture stands.
 *
 * @param page the page, from 0
 * @param x left edge, mm
 * @param y upper edge, mm
 * @param size width and height, mm
 */
public record SealPlace(int page, double x, double y, double size) {}
