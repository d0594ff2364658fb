/**
 * The handover of an item (R6 to R9, 二（二）): ten categories, each handed over or declared none by
 * the giving body and countersigned by the receiving one. What is countersigned is fixed; it
 * completes once, on the day it happens, when every category is countersigned. Only the two parties
 * see it. Depends on transition, seal, transfer, catalogue, organization, account, calendar.
 */
package cn.oneseal.handover;
