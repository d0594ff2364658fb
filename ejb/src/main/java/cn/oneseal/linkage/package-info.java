/**
 * Pushes each issued decision to its supervising departments (R20), in the decision's transaction,
 * and shows what was sent and who looked (R23).
 */
package cn.oneseal.linkage;
