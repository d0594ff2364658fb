/**
 * What the nights do. A sweep is idempotent set-based SQL, safe on every node at once; one row per
 * sweep and night shows what ran and what was missed. Features with a sweep depend on this one.
 */
package cn.oneseal.sweep;
