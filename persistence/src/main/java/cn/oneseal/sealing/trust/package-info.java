/**
 * Whom a verifier believes, as the register has it: certification authorities, their lists of
 * revoked certificates, and the electronic forms of the seals. Depends on document and seal.
 */
package cn.oneseal.sealing.trust;
