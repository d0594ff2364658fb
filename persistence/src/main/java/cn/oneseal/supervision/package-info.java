/**
 * The supervision workplace of a department, and how timely each is (R5, 二（一）; R13, 三（一）1; R21 and
 * R23, 三（二）).
 */
package cn.oneseal.supervision;
