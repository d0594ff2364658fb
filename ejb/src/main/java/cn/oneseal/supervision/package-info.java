/** Who sees which part of the supervision workplace. */
package cn.oneseal.supervision;
