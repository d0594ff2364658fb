/**
 * Plans and draws of inspections (R13). The department's half of the seed is its head's act, so
 * that nobody who may be drawn knows it before; the bureau's half is its liaison's or its
 * approver's.
 */
package cn.oneseal.inspection.plan;
