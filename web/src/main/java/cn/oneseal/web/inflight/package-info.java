/** Pages of cases in flight at handovers, and of acceptances entered later. */
package cn.oneseal.web.inflight;
