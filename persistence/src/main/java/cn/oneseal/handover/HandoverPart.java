package cn.oneseal.handover;

/** A text that a category consists of (R6, 二（二）). */
public enum HandoverPart {
  CONTENT,
  LICENCE_BASIS,
  MATERIALS,
  PROCEDURE,
  TIME_LIMIT
}
