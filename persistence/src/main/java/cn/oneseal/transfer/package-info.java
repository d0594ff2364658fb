/**
 * Batches and the transfers of items that they order (R1): drafted from CSV or on pages, checked,
 * issued, amended, closed or withdrawn, and what a batch itself chooses where the notice is silent.
 *
 * <p>What always holds: a draft binds nobody and is in nobody's catalogue; only a batch found sound
 * is issued, whole or not at all, once; an item is known by batch, direction and list number; every
 * batch goes through the same code and the same rules, however it was written.
 *
 * <p>May depend on calendar, organization, account, audit, instrument, catalogue. Later features
 * learn of an issued batch by {@link cn.oneseal.transfer.BatchIssued}.
 */
package cn.oneseal.transfer;
