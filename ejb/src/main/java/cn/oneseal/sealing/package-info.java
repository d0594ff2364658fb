/**
 * Sealing: papers are placed by whoever makes them, ordered by a custodian, drafted, signed outside
 * any transaction, and kept with their use in one transaction; what comes with a document is
 * written in the same one. A signer that does not answer leaves the paper waiting, visibly; nothing
 * is issued unsealed. Depends on document, seal, catalogue, organization, account, audit.
 */
package cn.oneseal.sealing;
