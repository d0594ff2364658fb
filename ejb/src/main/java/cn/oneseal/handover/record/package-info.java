/** The handover record for the parties; see the package of the same name. */
package cn.oneseal.handover.record;
