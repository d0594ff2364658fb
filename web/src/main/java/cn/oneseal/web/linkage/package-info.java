/** Pages of linkage: they show and ask, and decide nothing. */
package cn.oneseal.web.linkage;
