/**
 * Delivers pushes to the departments' own systems (R20, R22, R23): a worker each second on every
 * node, the call outside of any transaction, each department for itself; and the board that shows
 * how it goes.
 */
package cn.oneseal.linkage.delivery;
