/**
 * The result of each decision, pushed to the supervising departments in the same transaction (R20).
 * The send time is the system's and the completed push is the receipt, whoever looked (R23); pushes
 * and views are append-only. Observes casefile.
 */
package cn.oneseal.linkage;
