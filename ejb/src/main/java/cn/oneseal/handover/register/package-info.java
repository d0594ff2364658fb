/** The lists of a handover and the registers that they become; see the package of the same name. */
package cn.oneseal.handover.register;
