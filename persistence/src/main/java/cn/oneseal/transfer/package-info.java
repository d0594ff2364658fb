/**
 * Batches and the transfers of items that they order (R1): import from CSV, and what a batch itself
 * chooses where the notice is silent.
 *
 * <p>What always holds: a batch is imported whole or not at all, once; an item is known by batch,
 * direction and list number; every batch goes through the same code.
 *
 * <p>May depend on calendar, organization, account, audit, instrument, catalogue. Later features
 * learn of a new batch by {@link cn.oneseal.transfer.BatchIssued}.
 */
package cn.oneseal.transfer;
