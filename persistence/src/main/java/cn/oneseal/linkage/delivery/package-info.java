/**
 * Delivery of pushes to the departments' own systems (R20, R22, R23): an outbox a department, in
 * the order of its chain, at least once; the push's id makes it once for the receiver. One node at
 * a time works for a department. Leases and retries go by the system's clock, what was tried and
 * delivered by the business clock.
 */
package cn.oneseal.linkage.delivery;
