/**
 * The strict verifier: one class for each concern, three verdicts, reasons in words. It reads what
 * strangers send: whatever the bytes, it answers, in bounded time and memory, and never accepts
 * what was changed. Pure; depends on document.signing, document.key, document.xml.
 */
package cn.oneseal.document.verify;
