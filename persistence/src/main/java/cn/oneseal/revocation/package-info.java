/**
 * Revoking an approval that rests on a broken commitment (R13, 三（一）1; ALL 69): only the authority
 * that decided does it, after the holder could be heard, and the result is pushed like the
 * decision.
 */
package cn.oneseal.revocation;
