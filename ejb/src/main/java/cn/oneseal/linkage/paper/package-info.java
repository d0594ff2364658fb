/**
 * Sends results on paper besides the push (R20, 三（二）): where the item says so, in the decision's
 * own transaction; where an official decides it, with his reason.
 */
package cn.oneseal.linkage.paper;
