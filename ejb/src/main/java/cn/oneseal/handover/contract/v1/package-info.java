/**
 * Batches and how far their handover is, for other systems, version 1: over SOAP and as a remote
 * interface, with the same values, read-only. A published version never changes; a change is a new
 * version beside it.
 */
package cn.oneseal.handover.contract.v1;
