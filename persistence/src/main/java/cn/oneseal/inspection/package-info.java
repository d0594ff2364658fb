/**
 * Post-certificate inspections (R13): one for each push of an approval that rests on a commitment,
 * written with it; nights warn, mark overdue and escalate, each once. Observes linkage.
 */
package cn.oneseal.inspection;
