/**
 * Runs every {@link cn.oneseal.sweep.NightSweep} for each night, missed ones too, in order. A row
 * that fails waits for the next run and is reported, and the others are done; a sweep that fails as
 * a whole stops neither the others nor tomorrow.
 */
package cn.oneseal.sweep;
