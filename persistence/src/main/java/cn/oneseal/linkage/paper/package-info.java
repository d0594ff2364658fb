/**
 * Results that besides go on paper to the unit that holds the approval power (R20, 三（二）): a
 * numbered sheet, its sending, its receipt. All of it only grows; a mistake is put right by another
 * entry with a reason.
 */
package cn.oneseal.linkage.paper;
