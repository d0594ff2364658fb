/**
 * Cases in flight at a handover, and acceptances entered after it with an earlier date (R9, 二（二）).
 *
 * <p>What always holds: the list of a handover is fixed when it completes and only grows by what
 * was accepted as of a day before; no case of the new authority is in it; an acceptance entered
 * later is no case before the other side has countersigned its sealed slip. May depend on handover
 * and whatever stands above it.
 */
package cn.oneseal.inflight;
