/** Judges documents with the register at hand. Depends on sealing, document.verify. */
package cn.oneseal.sealing.verification;
