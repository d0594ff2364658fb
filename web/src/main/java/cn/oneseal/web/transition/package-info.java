/** Pages of the transition; see {@link cn.oneseal.transition}. */
package cn.oneseal.web.transition;
