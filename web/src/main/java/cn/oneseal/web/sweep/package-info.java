/** Pages of sweep: they show and ask, and decide nothing. */
package cn.oneseal.web.sweep;
