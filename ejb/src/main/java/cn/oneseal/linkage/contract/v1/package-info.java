/**
 * Result pushes and departments' own systems, version 1: what they call, and what they implement to
 * be called (R20 to R23). A published version never changes; a change is a new version beside it.
 */
package cn.oneseal.linkage.contract.v1;
