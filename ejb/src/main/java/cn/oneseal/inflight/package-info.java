/**
 * Cases in flight in service: listed when a handover completes, followed by both parties; and
 * acceptances entered later, countersigned by the other side (R9, 二（二）).
 */
package cn.oneseal.inflight;
