/**
 * The handover record of both parties (交接记录; R6 to R10, 二（二）): everything that was handed over, by
 * whom and when, read in a few statements for one item or for all of a department's. Its canonical
 * text has an SM3 digest that both parties can compare.
 */
package cn.oneseal.handover.record;
