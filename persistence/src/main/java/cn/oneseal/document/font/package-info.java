/**
 * The fonts of documents: every character that a document draws has a glyph in one of them, or the
 * document is refused with the character's name. Each document carries only the glyphs that it
 * draws. Pure; depends on refusal.
 */
package cn.oneseal.document.font;
