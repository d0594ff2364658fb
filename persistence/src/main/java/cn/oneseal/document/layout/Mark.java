package cn.oneseal.document.layout;

/** What is drawn on a page; lengths in millimetres. */
public sealed interface Mark permits TextMark, LineMark, BoxesMark, PictureMark {}
