/** Pages of the handover; see {@link cn.oneseal.handover}. */
package cn.oneseal.web.handover;
