/**
 * Runs every {@link cn.oneseal.sweep.NightSweep} for each night, missed ones too, in order. A sweep
 * that fails stops neither the others nor tomorrow.
 */
package cn.oneseal.sweep;
